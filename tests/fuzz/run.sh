#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD SECONDS [TARGET…]: runs every fuzzer for so long, from the samples in tests/data and from what earlier
# runs found; says how often each ran. What a fuzzer finds stays in BUILD/found.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$1 seconds=$2
shift 2
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(document table json gexf graphml pajek calendar workbook)
mkdir -p "$build/found"

# A document whose pages are as small as can be is a fifth as large, and tried ten times as often.
small_pages() { # document, copy
    cp "$1" "$2"
    python3 -c 'import sqlite3, sys
document = sqlite3.connect(sys.argv[1], isolation_level=None)
document.execute("PRAGMA page_size = 512")
document.execute("VACUUM")' "$2"
}

seeds_of() { # target, folder
    local imports=$here/data/imports
    case $1 in
    document) small_pages "$build"/seed.trilateral "$2"/small.trilateral ;;
    table) cp "$here"/data/lists/*.csv "$imports"/*.csv "$imports"/*.CSV "$imports"/*.tab "$2" ;;
    json) cp "$imports"/*.json "$2" ;;
    gexf) cp "$imports"/*.gexf "$2" ;;
    graphml) cp "$imports"/*.graphml "$2" ;;
    pajek) cp "$imports"/*.net "$2" ;;
    calendar) cp "$imports"/*.ics "$2" ;;
    workbook) cp "$imports"/*.xlsx "$2" ;;
    esac
}

# Small files find as much as large ones, thousands of times faster; a document is never smaller than its tables.
longest() { if [ "$1" = document ]; then echo 40000; else echo 4096; fi; }
# Where an allocation comes from costs a fifth of the time; a finding that is run again alone tells it.
export ASAN_OPTIONS=detect_leaks=0:malloc_context_size=1:quarantine_size_mb=4

status=0
for target in "${targets[@]}"; do
    corpus=$build/corpus/$target
    mkdir -p "$corpus"
    seeds_of "$target" "$corpus"
    log=$build/$target.log
    if (cd "$build/found" && QT_LOGGING_RULES='*=false' "$build/tests/fuzz/fuzz_$target" -max_total_time="$seconds" \
        -timeout=20 -rss_limit_mb=3000 -max_len="$(longest "$target")" -print_final_stats=1 -artifact_prefix="$target-" "$corpus" >"$log" 2>&1); then
        found=none
    else
        found="see $log"
        status=1
    fi
    printf '%-10s %10s executions, findings: %s\n' "$target" \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" "$found"
done
rm -f /dev/shm/trilateral-fuzz-*
exit $status
