#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Loading and frames of our timeline against vis-timeline with 10,000 events in view and against d3 on a canvas with
# 100,000, all in one run, and the ratios. Installs both by npm into a folder of its own; needs node, npm and Debian's
# chromium (apt-get install chromium nodejs npm).
#
#     tests/bench/peers/timeline.sh build [FOLDER]
set -euo pipefail
build=$(realpath "${1:?the build folder, with bench_timeline in it}")
folder=$(realpath -m "${2:-$build/peers}")
here=$(dirname "$(realpath "$0")")
bench=$build/tests/bench_timeline
for program in node npm chromium; do
    command -v $program >/dev/null || { echo "$program is missing: apt-get install chromium nodejs npm"; exit 1; }
done
[ -x "$bench" ] || { echo "$bench is missing: ninja -C $build bench_timeline"; exit 1; }

mkdir -p "$folder"
cp "$here/timelinePeers.mjs" "$folder"
cd "$folder"
[ -d node_modules/playwright-core ] ||
    npm install --silent --no-audit --no-fund vis-timeline@8 vis-data@8 d3@7 playwright-core@1

# "NAME load MILLISECONDS frame MILLISECONDS" per line
compare() { # peer, events
    node timelinePeers.mjs events "$2" >events.csv
    local ours theirs
    ours=$(QT_QPA_PLATFORM=offscreen TRILATERAL_PEER_EVENTS=$folder/events.csv "$bench" theSameAsPeers 2>&1 |
        grep -o 'ours load .*')
    theirs=$(timeout 900 node timelinePeers.mjs "$1" events.csv)
    printf '%s events\n  %s\n  %s\n' "$2" "$ours" "$theirs"
    paste -d' ' <(echo "$theirs") <(echo "$ours") |
        awk '{printf "  loading %.0f times as fast, a frame %.0f times\n", $3 / $8, $5 / $10}'
}
compare vis 10000
compare d3 100000
