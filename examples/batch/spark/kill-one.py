#!/usr/bin/env python3
"""Kills one recto that a Spark worker started, to see the job answer the same in spite of it.

    kill-one.py FOLDER            # the workers' folder: no other process is touched

Waits for a program named recto that works below the folder, lets it work for a moment, kills it with
SIGKILL, says so and ends.
"""
import os
import pathlib
import signal
import sys
import time


def children(folder):
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            program = os.path.basename(os.readlink(f"/proc/{entry}/exe"))
            place = os.readlink(f"/proc/{entry}/cwd")
        except OSError:
            continue
        if program == "recto" and place.startswith(folder + "/"):
            yield int(entry)


def main():
    folder = str(pathlib.Path(sys.argv[1]).resolve())
    while True:
        for process in children(folder):
            time.sleep(0.02)
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                continue
            print(f"killed process {process}", flush=True)
            return
        time.sleep(0.002)


if __name__ == "__main__":
    main()
