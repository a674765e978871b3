# shellcheck shell=bash
# Part of bin/bench: how right the clusters are.
# shellcheck disable=SC2154 # work, home, seeds and benchmarks are bin/bench's

# F1 that evaluate printed: of "pairwise" or "B-cubed".
f1() { awk -v measure="$1" '$1 == measure { print $4 }' "$work/out"; }
candidate_recall() { awk '/of the true pairs are among them/ { print $1 }' "$work/out"; }
candidates_per_record() { awk '/ per record, / { print $1 }' "$work/out"; }

# Resolves files and evaluates the result; evaluate's output stays in $work/out.
resolve_and_evaluate() { # fields truth file...
    local fields=$1 truth=$2 figures
    shift 2
    rm -rf "$work/resolved"
    figures=$(measure resolve --records "$@" --fields "$home/bench/$fields.json" --out "$work/resolved" --candidates)
    stages "$work/out" >"$work/stages"
    quietly evaluate --clusters "$work/resolved/clusters.csv" --truth "$truth" \
        --candidates "$work/resolved/candidates"
    sed 's/^/  /' "$work/out"
    report_heading
    echo "$figures" >"$work/figures"
    report resolve "$work/figures"
    cat "$work/stages"
}

# One public set; the folder must hold the files.
public_set() { # shown folder fields required aimed truth file...
    local shown=$1 folder=$benchmarks/$2 fields=$3 required=$4 aimed=$5 file
    local files=()
    shift 5
    echo
    echo "== $shown"
    for file in "$@"; do
        if [ ! -f "$folder/$file" ]; then
            echo "  not measured: no $folder/$file"
            missing "$shown, pairwise F1" "$required" "$aimed" least
            missing "$shown, candidate recall" 0.98 0.995 least
            missing "$shown, candidates per record" 20 20 most
            return 0
        fi
        files+=("$folder/$file")
    done
    resolve_and_evaluate "$fields" "${files[@]}"
    target "$shown, pairwise F1" "$(f1 pairwise)" "$required" "$aimed" least
    target "$shown, candidate recall" "$(candidate_recall)" 0.98 0.995 least
    target "$shown, candidates per record" "$(candidates_per_record)" 20 20 most
}

bench_public() {
    public_set DBLP-ACM dblp-acm dblp-acm 0.985 0.992 matches.csv tableA.csv tableB.csv
    public_set Abt-Buy abt-buy abt-buy 0.87 0.92 matches.csv tableA.csv tableB.csv
    # The truth stands in the table itself, in a column that the fields file does not name.
    public_set MusicBrainz-20K musicbrainz20k musicbrainz-20k 0.965 0.98 records.csv records.csv
}

# The list without its ids: each row a record, numbered; the id is the truth.
bench_fedramp() {
    local name=us-fedramp-agency-product.csv list='' place
    echo
    echo "== FedRAMP list, ids removed"
    for place in "$benchmarks" "$benchmarks/fedramp" "$benchmarks/../inventories"; do
        if [ -f "$place/$name" ]; then list=$place/$name && break; fi
    done
    if [ -z "$list" ]; then
        echo "  not measured: no $benchmarks/$name"
        missing "FedRAMP, B-cubed F1" 0.98 0.995 least
        return 0
    fi
    # Package_ID is the last column and never quoted.
    awk '{ sub(/\r$/, ""); sub(/^\xef\xbb\xbf/, ""); id = $0; sub(/.*,/, "", id) }
        NR == 1 && id != "Package_ID" { print "bench: the last column must be Package_ID, was " id >"/dev/stderr"; exit 1 }
        { sub(/,[^,]*$/, ""); print (NR == 1 ? "id" : NR) "," $0 >records; print (NR == 1 ? "id,cluster" : NR "," id) >truth }
    ' records="$work/fedramp.csv" truth="$work/fedramp-truth.csv" "$list"
    resolve_and_evaluate fedramp "$work/fedramp-truth.csv" "$work/fedramp.csv"
    target "FedRAMP, B-cubed F1" "$(f1 B-cubed)" 0.98 0.995 least
}

# Real records against the capabilities that a reader gave them; the sample is parted into the half that rules
# were tuned on and the half that was held out, and only the latter has a target.
bench_capabilities() {
    local sample=$root/datasets/capability-sample
    echo
    echo "== capabilities of 200 labelled records"
    if [ ! -f "$sample/labels.csv" ]; then
        echo "  not measured: no $sample/labels.csv"
        missing "capabilities, held out: accuracy of those classified" 0.70 0.90 least
        missing "capabilities, held out: records classified" 0.40 0.60 least
        return 0
    fi
    rm -rf "$work/run"
    quietly analyse "$sample" --out "$work/run"
    quietly evaluate --capabilities "$sample/labels.csv" --run "$work/run"
    sed 's/^/  /' "$work/out"
    target "capabilities, held out: accuracy of those classified" \
        "$(awk '$1 == "held-out" { print $5 }' "$work/out")" 0.70 0.90 least
    target "capabilities, held out: records classified" \
        "$(awk '$1 == "held-out" { print $4 }' "$work/out")" 0.40 0.60 least
}

# Made-up records of several seeds, as one table through resolve and as a collection through analyse.
bench_generated() { # records organisations required aimed
    local count=$1 organisations=$2 seed made=$work/generated figures
    local shown
    shown=$(printf "%'d generated" "$count" 2>/dev/null)
    echo
    echo "== $shown records, $organisations organisations, seeds 1 to $seeds"
    printf '  %-6s %-8s %9s %10s %10s %8s %8s %9s %9s %9s\n' \
        seed through profiles candidates pairwise B-cubed recall 'wall s' 'CPU s' 'peak MiB'
    : >"$work/resolve-f1"
    : >"$work/analyse-f1"
    for ((seed = 1; seed <= seeds; seed++)); do
        rm -rf "$made" "$work/resolved" "$work/run"
        quietly generate --organisations "$organisations" --systems "$count" --seed "$seed" --out "$made" \
            --truth "$work/truth.csv" --flat "$work/flat.csv"
        figures=$(measure resolve --records "$work/flat.csv" --fields "$home/bench/generated.json" \
            --out "$work/resolved" --candidates)
        quietly evaluate --clusters "$work/resolved/clusters.csv" --truth "$work/truth.csv" \
            --candidates "$work/resolved/candidates"
        f1 B-cubed >>"$work/resolve-f1"
        generated_line "$seed" resolve "$work/resolved" "$figures"
        figures=$(measure analyse "$made" --out "$work/run")
        quietly evaluate --clusters "$(systems_of "$work/run")" --truth "$work/truth.csv"
        f1 B-cubed >>"$work/analyse-f1"
        generated_line "$seed" analyse "$work/run" "$figures"
    done
    target "$shown, B-cubed F1 through resolve, $seeds seeds" "$(mean "$work/resolve-f1")" "$3" "$4" least
    target "$shown, B-cubed F1 through analyse, $seeds seeds" "$(mean "$work/analyse-f1")" "$3" "$4" least
}

generated_line() { # seed command folder "wall cpu peak"
    local wall cpu peak recall
    read -r wall cpu peak <<<"$4"
    recall=$(candidate_recall)
    printf '  %-6s %-8s %9s %10s %10s %8s %8s %9s %9s %9s\n' "$1" "$2" "$(manifest_number "$3" profiles)" \
        "$(manifest_number "$3" candidate_pairs)" "$(f1 pairwise)" "$(f1 B-cubed)" "${recall:--}" "$wall" "$cpu" "$peak"
}

mean() { awk '{ sum += $1 } END { printf "%.4f", sum / NR }' "$1"; }

# The table of systems of a run: a file, or a folder of parts.
systems_of() {
    if [ -e "$1/tables/systems.csv" ]; then echo "$1/tables/systems.csv"; else echo "$1/tables/systems"; fi
}
