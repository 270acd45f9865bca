"""A Spark job: every line of an NDJSON file through recto, one line out for each, in their order.

    spark-submit --files recto,recto-pipe.sh[,news.db,news.db.recto-index] \\
      spark_pipe.py INPUT OUTPUT PARTITIONS summarise --ndjson --sentences 3

What --files ships lies in the working folder of every executor.
"""
import base64
import os
import shlex
import sys
import time

from pyspark.sql import SparkSession


def main():
    source, target, partitions, *command = sys.argv[1:]
    spark = SparkSession.builder.appName("recto").getOrCreate()
    size = os.path.getsize(source)
    spark.conf.set("spark.sql.files.openCostInBytes", 0)
    spark.conf.set("spark.sql.files.maxPartitionBytes", max(1, size // int(partitions) + 1))
    # A line ends at LF only, as in recto, and stays the bytes that it is: `sc.textFile` ends one at CR, too, and
    # puts U+FFFD for what is not UTF-8.
    lines = spark.read.option("lineSep", "\n").text(f"file://{source}")
    records = lines.selectExpr("CAST(value AS BINARY) AS line").rdd
    encoded = records.map(lambda row: base64.b64encode(row.line).decode("ascii"))
    # PySpark gives the program an empty environment and takes any exit code for success unless told otherwise.
    answers = encoded.pipe(
        shlex.join(["bash", "./recto-pipe.sh", *command]),
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
        checkCode=True,
    )
    started = time.monotonic()
    answers.saveAsTextFile(f"file://{target}")
    print(f"partitions {records.getNumPartitions()} seconds {time.monotonic() - started:.1f}")
    spark.stop()


if __name__ == "__main__":
    main()
