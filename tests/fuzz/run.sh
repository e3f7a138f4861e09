#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD SECONDS [TARGET…]: runs every fuzzer for so long, from the samples in tests/data and from what earlier
# runs found; says how often each ran, in this run and in all that this build has seen. What a fuzzer finds stays in
# BUILD/found.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$1 seconds=$2
shift 2
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(document table json gexf graphml pajek calendar workbook)
mkdir -p "$build/found"
status=0

seeds_of() { # target, folder
    local imports=$here/data/imports
    case $1 in
    document) python3 "$here"/fuzz/seeds.py "$build"/seed.trilateral "$2" ;;
    table) cp "$here"/data/lists/*.csv "$imports"/*.csv "$imports"/*.CSV "$imports"/*.tab "$2" ;;
    json) cp "$imports"/*.json "$2" ;;
    gexf) cp "$imports"/*.gexf "$2" ;;
    graphml) cp "$imports"/*.graphml "$2" ;;
    pajek) cp "$imports"/*.net "$2" ;;
    calendar) cp "$imports"/*.ics "$2" ;;
    workbook) cp "$imports"/*.xlsx "$2" ;;
    esac
}

# Most of the time goes to small files of plain letters, which find as much as large ones and are tried several times as
# often: guessing the encoding of what is not UTF-8 alone takes longer than reading it. What is left goes to any bytes.
# A workbook is packed, and a document never smaller than its tables.
small_of() {
    case $1 in
    workbook | document) echo "" ;;
    *) echo "-max_len=300 -only_ascii=1" ;;
    esac
}
large_of() {
    case $1 in
    document) echo "-max_len=40000" ;;
    *) echo "-max_len=4096" ;;
    esac
}

# Where an allocation comes from costs a fifth of the time, a ledger of rare edges another, and a look for leaks after
# each file likewise; a finding that is run again alone tells where, and leaks are looked for at the end.
fuzz() { # target, seconds, flags…
    local target=$1 log=$build/$1.log runs
    (cd "$build/found" && ASAN_OPTIONS=detect_leaks=0:malloc_context_size=1:quarantine_size_mb=4 \
        "$build/tests/fuzz/fuzz_$target" -max_total_time="$2" -timeout=20 -report_slow_units=20 -rss_limit_mb=3000 \
        -detect_leaks=0 -entropic=0 -print_final_stats=1 -artifact_prefix="$target-" "${@:3}" "$build/corpus/$target" >"$log" 2>&1) || found="see $log"
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    executions=$((executions + ${runs:-0}))
}

look_for_leaks() { # target
    local log=$build/$1-leaks.log
    (cd "$build/found" && "$build/tests/fuzz/fuzz_$1" -runs=0 "$build/corpus/$1" >"$log" 2>&1) || found="see $log"
}

export QT_LOGGING_RULES='*=false'
for target in "${targets[@]}"; do
    mkdir -p "$build/corpus/$target"
    seeds_of "$target" "$build/corpus/$target"
    found=none executions=0
    small=$(small_of "$target")
    [ -z "$small" ] || fuzz "$target" $((seconds * 3 / 4 + 1)) $small
    [ "$found" != none ] || fuzz "$target" $((${#small} > 0 ? seconds / 4 + 1 : seconds)) $(large_of "$target")
    [ "$found" != none ] || look_for_leaks "$target"
    [ "$found" = none ] || status=1
    before=$(cat "$build/$target.count" 2>/dev/null || echo 0)
    echo $((before + executions)) >"$build/$target.count"
    printf '%-10s %10s executions, %11s in all, findings: %s\n' "$target" "$executions" $((before + executions)) "$found"
done
rm -f /dev/shm/trilateral-fuzz-*
exit $status
