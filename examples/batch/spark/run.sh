#!/usr/bin/env bash
# Answer the same records with one process and with an Apache Spark cluster, and compare line for line.
#
#   run.sh [--count 10000] [--seed 6] [--kill] [--keep FOLDER]
#
# Starts a standalone cluster on this machine (a master and two workers on 127.0.0.1, on ports that
# are free), ships recto and a memory with its index to it, runs `recto summarise` and `recto lookup`
# over records of which one in fifty is bad, prints a table, and stops the cluster, whatever happened.
# --kill kills one recto in the middle of each job: Spark does that part again. --keep keeps the
# records, the answers and the logs.
#
# Needs Java 17 or newer and PySpark 4: `python3 -m venv spark && spark/bin/pip install pyspark`,
# then `PYTHON=spark/bin/python run.sh`. RECTO names the binary; without it, `recto` from the PATH.
#
# Ends with 0 where every line is the same, 1 where one differs or a job failed, 69 where something
# that it needs is missing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

count=10000 seed=6 kills=no keep=
while [ "$#" -gt 0 ]; do
  case $1 in
    --count) count=$2; shift ;;
    --seed) seed=$2; shift ;;
    --keep) keep=$2; shift ;;
    --kill) kills=yes ;;
    *) sed -n '4p' "$0" | cut -c3- >&2; exit 64 ;;
  esac
  shift
done

missing() { echo "${0##*/}: $1" >&2; exit 69; }
python=$(command -v "${PYTHON:-python3}") || missing "there is no Python 3; install the package 'python3'"
[ -x "$python" ] && python=$(cd "$(dirname "$python")" && pwd)/$(basename "$python")
spark=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))' 2>/dev/null) ||
  missing "$python has no PySpark; python3 -m venv spark && spark/bin/pip install pyspark, then PYTHON=spark/bin/python ${0##*/}"
command -v java >/dev/null || missing "there is no Java; install the package 'openjdk-17-jre-headless'"
recto=$(command -v "${RECTO:-recto}") || missing "there is no recto; name it with RECTO=.build/release/recto"
recto=$(readlink -f "$recto")

work=$(mktemp -d)
pids=()
finish() {
  status=$?
  trap - EXIT INT TERM
  # The workers first: a worker that loses its master waits for another.
  for ((i = ${#pids[@]} - 1; i >= 0; i--)); do kill "${pids[i]}" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  if [ -n "$keep" ]; then
    mkdir -p "$keep" && cp -r "$work"/. "$keep"
  fi
  rm -rf "$work"
  exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

export SPARK_HOME=$spark SPARK_LOCAL_IP=127.0.0.1 SPARK_DAEMON_MEMORY=512m
export PYSPARK_PYTHON=$python PYSPARK_DRIVER_PYTHON=$python
export PATH=$(dirname "$python"):$PATH

echo "recto $("$recto" --version --json)"
echo "spark $("$python" -c 'import pyspark; print(pyspark.__version__)'), $(java -version 2>&1 | head -n 1), $("$python" --version), $(nproc) cores"

"$python" "$here/make-documents.py" "$work/data" --count "$count" --seed "$seed"
mkdir "$work/ship"
cp "$recto" "$work/ship/recto"
cp "$here/recto-pipe.sh" "$work/ship/"
"$recto" import --quiet -m "$work/ship/news.db" "$work/data/units.tsv" >/dev/null
"$recto" memory index --quiet "$work/ship/news.db" >/dev/null
chmod -R a-w "$work/ship"/news.db*

# A master and two workers, each with a log of its own.
ports=$("$python" - <<'PORTS'
import socket
sockets = [socket.socket() for _ in range(6)]
for s in sockets:
    s.bind(("127.0.0.1", 0))
print(*(s.getsockname()[1] for s in sockets))
PORTS
)
read -r master web worker1 web1 worker2 web2 <<<"$ports"
started=$(date +%s.%N)
"$spark/bin/spark-class" org.apache.spark.deploy.master.Master \
  --host 127.0.0.1 --port "$master" --webui-port "$web" >"$work/master.log" 2>&1 &
pids+=("$!")
for pair in "$worker1 $web1" "$worker2 $web2"; do
  read -r port page <<<"$pair"
  "$spark/bin/spark-class" org.apache.spark.deploy.worker.Worker \
    --host 127.0.0.1 --port "$port" --webui-port "$page" --cores 1 --memory 1g \
    --work-dir "$work/workers/$port" "spark://127.0.0.1:$master" >"$work/worker-$port.log" 2>&1 &
  pids+=("$!")
done
"$python" - "$web" <<'WAIT' || { echo "${0##*/}: the cluster did not start; see --keep" >&2; exit 1; }
import json, sys, time, urllib.request
for _ in range(240):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{sys.argv[1]}/json/", timeout=5) as page:
            if json.load(page)["aliveworkers"] == 2:
                sys.exit(0)
    except (OSError, ValueError, KeyError):
        pass
    time.sleep(0.5)
sys.exit(1)
WAIT
seconds() { "$python" -c "import time; print(f'{time.time() - $1:.1f}')"; }
echo "cluster: a master and two workers of one core each, up after $(seconds "$started") s"

failed=0
rows=()
run() { # VERB RECORDS ARGUMENTS…
  verb=$1 records=$2
  shift 2
  started=$(date +%s.%N)
  (cd "$work/ship" && ./recto "$verb" "$@") <"$records" >"$work/$verb.one.ndjson"
  one=$(seconds "$started")
  killer=
  if [ "$kills" = yes ]; then
    "$python" "$here/kill-one.py" "$work/workers" >"$work/$verb.kill.log" 2>&1 &
    killer=$!
    pids+=("$killer")
  fi
  started=$(date +%s.%N)
  result=0
  "$spark/bin/spark-submit" --master "spark://127.0.0.1:$master" \
    --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 \
    --conf spark.ui.enabled=false --executor-memory 600m --driver-memory 600m \
    --files "$work/ship/recto,$work/ship/recto-pipe.sh,$work/ship/news.db,$work/ship/news.db.recto-index" \
    "$here/spark_pipe.py" "$records" "$work/$verb.spark" 16 "$verb" "$@" \
    >"$work/$verb.out" 2>"$work/$verb.log" || result=1
  total=$(seconds "$started")
  if [ -n "$killer" ]; then
    kill "$killer" 2>/dev/null || true
    wait "$killer" || { echo "$verb: no recto was seen to be killed" >&2; result=1; }
    echo "$verb: $(cat "$work/$verb.kill.log"), parts that failed and were done again: $(grep -c 'Lost task' "$work/$verb.log" || true)"
  fi
  if [ "$result" -ne 0 ]; then
    tail -n 30 "$work/$verb.log" >&2
    failed=1
    return
  fi
  job=$(awk '/^partitions/ {print $4}' "$work/$verb.out")
  row=$("$python" "$here/compare.py" "$work/$verb.one.ndjson" "$work/$verb.spark") || failed=1
  rows+=("$verb"$'\t'"$row"$'\t'"$one"$'\t'"$job"$'\t'"$total")
}

run summarise "$work/data/documents.ndjson" --ndjson --sentences 3 --max-line 65536
run lookup "$work/data/queries.ndjson" --ndjson --immutable -m news.db --max-line 65536

{
  printf 'verb\tone process\tSpark\terrors\tdifferent\tsame order\tone, s\tjob, s\tsubmit, s\n'
  [ "${#rows[@]}" -eq 0 ] || printf '%s\n' "${rows[@]}"
} | column -t -s $'\t'
exit "$failed"
