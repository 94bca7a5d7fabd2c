#!/usr/bin/env bash
# Runs the recipes of docs/SCALE.md over the same pages and compares what comes out: test/engines/run.sh [all|local] [PAGES]
#
# all    installs GNU parallel, sshd, Slurm and munge from Debian where it may, and runs every recipe; needs root
# local  runs what GNU parallel alone allows; skips with a message where it is not installed
set -euo pipefail

mode=${1:-all}
count=${2:-2000}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d /tmp/extract-engines.XXXXXX)
passed=0
failed=0
pids=()
source "$here/hosts.sh"
source "$here/slurm.sh"

take_down() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  hosts_down
  # What was told to end may still write.
  for _ in 1 2 3 4 5; do rm -rf "$work" 2>/dev/null && break; sleep 1; done
}
trap take_down EXIT

say() { printf '%s\n' "$*" >&2; }

install_engines() {
  local missing=()
  command -v parallel >/dev/null || missing+=(parallel)
  command -v sshd >/dev/null || [ -x /usr/sbin/sshd ] || missing+=(openssh-server)
  command -v ip >/dev/null || missing+=(iproute2)
  command -v sbatch >/dev/null || missing+=(slurm-wlm)
  command -v munged >/dev/null || [ -x /usr/sbin/munged ] || missing+=(munge)
  [ ${#missing[@]} -eq 0 ] && return
  say "installing: ${missing[*]}"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -qq -y --no-install-recommends "${missing[@]}" >"$work/apt.log" 2>&1 || { tail -5 "$work/apt.log" >&2; exit 1; }
}

# run NAME RECIPE: runs the recipe in a folder of its own; leaves its output in out.ndjson there.
run() {
  local name=$1 recipe=$2 start
  mkdir -p "$work/$name"
  cd "$work/$name"
  ln -s "$work/input/pages.ndjson" "$work/input/crawl" .
  node "$here/recipe.js" "$recipe" >recipe.sh
  start=$(date +%s%N)
  # Pages that failed are part of the input; what counts is what was written.
  bash recipe.sh >log 2>&1 || true
  awk "BEGIN { print ($(date +%s%N) - $start) / 1e9 }" >seconds
}

# report NAME VERDICT: a line on what came out.
report() {
  cd "$work/$1"
  printf '%-14s %6.1f s  %5d records  %s  %s\n' "$1" "$(cat seconds)" "$(wc -l <out.ndjson)" "$(sha256sum <out.ndjson | cut -c1-16)" "$2"
}

# reference NAME RECORDS: what the others are compared with must itself be whole.
reference() {
  if [ "$(wc -l <"$work/$1/out.ndjson")" -eq "$2" ]; then
    passed=$((passed + 1))
    report "$1" 'what the next ones are compared with'
  else
    failed=$((failed + 1))
    report "$1" "has not $2 records"
  fi
}

# compare NAME WITH: says whether the output of one run is that of another, byte for byte.
compare() {
  local name=$1 other=$2 note=${3:-}
  if cmp -s "$work/$name/out.ndjson" "$work/$other/out.ndjson"; then
    passed=$((passed + 1))
    report "$name" "same as $other$note"
  else
    failed=$((failed + 1))
    report "$name" "DIFFERS from $other"
    tail -5 "$work/$name/log"
  fi
}

mkdir -p "$work/bin" "$work/input"
ln -s "$root/bin/extract.js" "$work/bin/extract"
export PATH="$work/bin:$PATH:/usr/sbin:/sbin"
# Nobody reads its request to be cited here.
export PARALLEL_HOME="$work/parallel"
mkdir -p "$PARALLEL_HOME" && touch "$PARALLEL_HOME/will-cite"

if [ "$mode" = all ]; then
  [ "$(id -u)" = 0 ] || { say 'test/engines/run.sh all: needs root for hosts and Slurm; try: test/engines/run.sh local'; exit 2; }
  install_engines
elif ! command -v parallel >/dev/null; then
  echo 'skipped: GNU parallel is not installed'
  exit 0
fi

node "$here/make-input.js" "$work/input" "$count"

run one one
reference one "$count"
run pipepart pipepart
compare pipepart one ", in $(grep -c 'pages failed' "$work/pipepart/log" || true) blocks with failed pages"

# Web archives: one process over all of them, and a process a file.
mkdir -p "$work/archives-one" && cd "$work/archives-one" && ln -s "$work/input/crawl" .
extract -q crawl/*.warc.gz >out.ndjson 2>log && echo 0 >seconds
reference archives-one $((3 * ((count + 9) / 10)))
run archives archives
compare archives archives-one

# An array counted from 0: the tasks one after the other, then the shares in turns.
mkdir -p "$work/batch-array" && cd "$work/batch-array" && ln -s "$work/input/pages.ndjson" .
node "$here/recipe.js" batch-array >task.sh
export SHARES=4
for index in 0 1 2 3; do AWS_BATCH_JOB_ARRAY_INDEX=$index bash task.sh >>log 2>&1 || [ $? -eq 3 ]; done
echo 0 >seconds
paste -d '\n' share-{0..3}.ndjson | grep . >out.ndjson
compare batch-array one

# The filter, as an engine runs it: over splits, some of them twice, some empty; its exit code must be 0.
node "$here/recipe.js" filter >"$work/bin/extract-filter" && chmod +x "$work/bin/extract-filter"
mkdir -p "$work/filter" && cd "$work/filter"
split -n l/5 "$work/input/pages.ndjson" split-
: >split-zz
echo 0 >seconds
for split in split-*; do
  extract-filter <"$split" >/dev/null 2>log
  extract-filter <"$split" >>out.ndjson 2>log
done
compare filter one

if [ "$mode" = all ]; then
  hosts_up
  PARALLEL="--joblog $work/jobs" run ssh ssh
  compare ssh one ", blocks a host: $(hosts_used "$work/jobs")"
  # One host alone would prove nothing.
  [[ $(hosts_used "$work/jobs") != *' 0'* ]] || { failed=$((failed + 1)); say 'a host had no block'; }
  slurm_up
  run slurm slurm
  compare slurm one ", $(find "$work/slurm/shares" -name '*.ndjson' | wc -l) shares"
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
