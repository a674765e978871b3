# shellcheck shell=bash
# Part of bin/bench: what a whole run costs, against the floor.
# shellcheck disable=SC2154 # work, root and runs are bin/bench's

# A collection, runs in turns with a floor over the systems that it gives.
bench_collection() {
    local data=$1 rows i times
    echo
    echo "== $data"
    if [ ! -d "$data" ]; then
        echo "  not measured: no such folder"
        return 0
    fi
    rm -rf "$work/warm" "$work/run"
    quietly analyse "$data" --out "$work/warm"
    rows=$(systems_of "$work/warm")
    : >"$work/analyse.txt"
    : >"$work/floor.txt"
    for ((i = 1; i <= runs; i++)); do
        measure analyse "$data" --out "$work/run" >>"$work/analyse.txt"
        mv "$work/out" "$work/summary"
        rm -rf "$work/run"
        measure floor "$rows" --out "$work/run" >>"$work/floor.txt"
        rm -rf "$work/run"
    done
    grep ' records read$' "$work/summary" | sed 's/^/  /'
    grep ' accepted: ' "$work/summary"
    echo "  medians of $runs alternating runs, process start to exit"
    report_heading
    report analyse "$work/analyse.txt"
    report floor "$work/floor.txt"
    times=$(ratio "$(median "$work/analyse.txt" 1)" "$(median "$work/floor.txt" 1)")
    echo "  analyse / floor, wall: $times"
    echo "  all runs (wall, CPU, peak): analyse $(paste -sd'|' "$work/analyse.txt"); floor $(paste -sd'|' "$work/floor.txt")"
    echo "  stages of the last run"
    stages "$work/summary"
    if [ "$data" -ef "$root/datasets/uk-councils" ]; then
        target "uk-councils, analyse against the floor, wall" "$times" 3 3 most
    fi
    rm -rf "$work/warm"
}

# A collection after one of its lists has lost its last record: a full run in turns with one that follows the
# run before the change.
bench_previous() {
    local data=$1 changed=$work/changed list i times
    echo
    echo "== $data, one list changed"
    rm -rf "$changed" "$work/before" "$work/run"
    cp -r "$data" "$changed"
    list=$(find "$changed/inventories" -name '*.csv' | LC_ALL=C sort | head -n 1)
    sed -i '$d' "$list"
    quietly analyse "$data" --out "$work/before"
    : >"$work/full.txt"
    : >"$work/previous.txt"
    for ((i = 1; i <= runs; i++)); do
        measure analyse "$changed" --out "$work/run" >>"$work/full.txt"
        rm -rf "$work/run"
        measure analyse "$changed" --previous "$work/before" --out "$work/run" >>"$work/previous.txt"
        mv "$work/out" "$work/summary"
        rm -rf "$work/run"
    done
    echo "  medians of $runs alternating runs, process start to exit; changed: ${list##*/}"
    report_heading
    report full "$work/full.txt"
    report --previous "$work/previous.txt"
    times=$(ratio "$(median "$work/previous.txt" 2)" "$(median "$work/full.txt" 2)")
    echo "  with / without --previous: wall $(ratio "$(median "$work/previous.txt" 1)" "$(median "$work/full.txt" 1)"), CPU $times"
    stages "$work/summary"
    target "police-43, one list changed, --previous against a full run, CPU" "$times" 0.5 0.5 most
    rm -rf "$changed" "$work/before"
}

# What looking for opportunities, choosing targets and planning waves adds to comparing and grouping, in processor
# seconds of tasks: what is written beside is not in it.
opportunities_over_matching() { # records summary
    local matching found times
    matching=$(task_seconds "$2" "comparing descriptions" "grouping products")
    found=$(task_seconds "$2" "finding opportunities" "choosing targets" "planning waves")
    times=$(ratio "$found" "$matching")
    echo "  tasks, CPU s: opportunities, targets and waves $found, matching $matching: $times"
    target "$1, opportunities over matching, CPU of tasks" "$times" 0.30 0.15 most
}

# Made-up lists of many layouts with costs, users and dates: what opportunities cost where there is money to
# compute; the one file of the other parts has none.
bench_opportunities() { # records organisations
    local made=$work/generated shown
    shown=$(printf "%'d records with costs" "$1" 2>/dev/null)
    echo
    echo "== $shown in $2 lists"
    rm -rf "$made" "$work/run"
    quietly generate --organisations "$2" --systems "$1" --seed 1 --out "$made"
    measure analyse "$made" --out "$work/run" >"$work/analyse.txt"
    report_heading
    report analyse "$work/analyse.txt"
    stages "$work/out"
    opportunities_over_matching "$shown" "$work/out"
    rm -rf "$made" "$work/run"
}

# Made-up records as one file of one layout, read by analyse and by the floor; once each.
bench_one_file() { # records organisations heap required aimed
    local count=$1 heap=${ANALYSER_HEAP:-$3} made=$work/generated file=$work/systems/all.csv times shown
    shown=$(printf "%'d records" "$count" 2>/dev/null)
    echo
    echo "== $shown in one file, heap $heap"
    rm -rf "$made" "$work/systems" "$work/run" "$work/floor"
    mkdir -p "$work/systems"
    # A twentieth of them name several systems and are not in the flat table; no cell of it has a line break.
    quietly generate --organisations "$2" --systems $((count * 11 / 10)) --seed 1 --out "$made" \
        --flat "$work/flat.csv"
    rm -rf "$made"
    # The flat table under headers that an inventory would have.
    awk -v most="$count" -v header='System ID,Organisation,System name,Supplier,Description,Category' '
        NR == 1 { print header }
        NR > 1 && NR <= most + 1
    ' "$work/flat.csv" >"$file"
    rm "$work/flat.csv"
    echo "  $(($(wc -l <"$file") - 1)) lines, $(($(stat -c %s "$file") / 1048576)) MiB"
    ANALYSER_HEAP=$heap measure analyse "$file" --out "$work/run" >"$work/analyse.txt"
    mv "$work/out" "$work/summary"
    ANALYSER_HEAP=$heap measure floor "$file" --column 3 --columns 6 --out "$work/floor" >"$work/floor.txt"
    grep ' records read$' "$work/summary" | sed 's/^/  /'
    grep ' accepted: ' "$work/summary"
    echo "  $(manifest_number "$work/run" profiles) profiles, $(manifest_number "$work/run" candidate_pairs) candidate pairs"
    report_heading
    report analyse "$work/analyse.txt"
    report floor "$work/floor.txt"
    times=$(ratio "$(median "$work/analyse.txt" 1)" "$(median "$work/floor.txt" 1)")
    echo "  analyse / floor: wall $times, CPU $(ratio "$(median "$work/analyse.txt" 2)" "$(median "$work/floor.txt" 2)")"
    stages "$work/summary"
    opportunities_over_matching "$shown" "$work/summary"
    target "$shown, analyse against the floor, wall (heap $heap)" "$times" "$4" "$5" most
    rm -rf "$work/systems" "$work/run" "$work/floor"
}
