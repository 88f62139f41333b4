#!/usr/bin/env bash
# Measures every store in one run on this machine and prints a table (lowest, median and highest of the runs).
#
# Usage: infra/benchmarks/run.sh [--runs 3] [--seconds 3] [--events 200000] [--stores "..."] [--mongodb URI]
# Needs maven, a JDK and Debian's postgresql (the server is started from an own directory on a free loopback port).
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=3 seconds=3 events=200000 mongodb="" stores="blocklog jdbc axon-mongo axon-mongo-synced"
while [ $# -gt 0 ]; do
  case $1 in
    --runs) runs=$2 ;;
    --seconds) seconds=$2 ;;
    --events) events=$2 ;;
    --stores) stores=$2 ;;
    --mongodb) mongodb=$2 ;;
    *) sed -n 2,5p "$0"; exit 2 ;;
  esac
  shift 2
done

mvn -B -ntp -q -pl infra/benchmarks -am -DskipTests -Dspotless.check.skip package
classpath=$(cat infra/benchmarks/target/classpath):$(ls infra/benchmarks/target/benchmarks-*.jar)
directory=$(mktemp -d)
chmod 755 "$directory"
results=$directory/results.tsv
postgres=""

# PostgreSQL refuses to run as root
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

finish() {
  [ -z "$postgres" ] || as_postgres "$postgres/pg_ctl" -D "$directory/pg" -m fast -w stop >/dev/null || true
  rm -rf "$directory"
}
trap finish EXIT

start_postgres() {
  postgres=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
  if [ -z "$postgres" ]; then
    echo "PostgreSQL is not installed (apt-get install postgresql)" >&2
    return 1
  fi
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  mkdir "$directory/pg"
  [ "$(id -u)" != 0 ] || chown postgres "$directory/pg"
  as_postgres "$postgres/initdb" -D "$directory/pg" -U "$(id -un)" -A trust --no-sync >/dev/null
  as_postgres "$postgres/pg_ctl" -D "$directory/pg" -w -l "$directory/pg/log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on -c synchronous_commit=on" \
    start >/dev/null
  jdbc="jdbc:postgresql://127.0.0.1:$port/postgres"
}

for store in $stores ${mongodb:+blocklog=$mongodb}; do
  name=${store%%=*}
  if [ "$store" = jdbc ]; then
    start_postgres
    store="jdbc=$jdbc"
  fi
  mkdir -p "$directory/$name"
  java -Xmx2g -cp "$classpath" org.changwat.benchmarks.SideBySide \
    "$store" "$directory/$name" "$results" "$runs" "$seconds" "$events"
  rm -rf "${directory:?}/$name"
done

python3 - "$results" "$runs" <<'PY'
import sys
stores, measures, found = [], [], {}
for line in open(sys.argv[1], encoding="utf-8"):
    store, measure, unit, low, middle, high = line.rstrip("\n").split("\t")
    if store not in stores: stores.append(store)
    if (measure, unit) not in measures: measures.append((measure, unit))
    found[store, measure] = tuple(float(each) for each in (low, middle, high))
def figure(value): return f"{value:,.0f}" if value >= 100 else f"{value:,.2f}"
print(f"\nlowest / median of {sys.argv[2]} runs\n")
print("| measure | " + " | ".join(stores) + " |")
print("|---|" + "---:|" * len(stores))
for measure, unit in measures:
    cells = []
    for store in stores:
        value = found.get((store, measure))
        cells.append("" if value is None else figure(value[1]) if value[0] == value[2]
                     else f"{figure(value[0])} / {figure(value[1])}")
    print(f"| {measure} ({unit}) | " + " | ".join(cells) + " |")
PY
