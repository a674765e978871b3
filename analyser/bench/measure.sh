# shellcheck shell=bash
# Part of bin/bench: runs the launcher and measures it; keeps the figures that have a target.
# shellcheck disable=SC2154 # work, bin, home, root and targets are bin/bench's

about_machine() {
    local java=${JAVA_HOME:+$JAVA_HOME/bin/}java
    echo "$(nproc) cores, $(awk '/^MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo)," \
        "load $(cut -d' ' -f1 /proc/loadavg), $("$java" -version 2>&1 | sed -n 2p)"
}

# Runs the launcher and prints "wall cpu peak": seconds, user and system seconds together, MiB.
measure() {
    (
        started=$EPOCHREALTIME
        "$bin/analyser" "$@" >"$work/out" 2>"$work/err" &
        child=$!
        # The launcher becomes the JVM, so this is the JVM's own high-water mark. Builtins only, so that
        # the processor time of children is the JVM's.
        exec 7<> <(:)
        peak=0
        now=1
        while [ -n "$now" ]; do
            peak=$now
            read -r -t 0.05 -u 7 || true
            now=
            while read -r key value _; do
                if [ "$key" = VmHWM: ]; then now=$value; fi
            done 2>/dev/null <"/proc/$child/status" || true
        done
        wait $child || { cat "$work/err" >&2 && exit 1; }
        ended=$EPOCHREALTIME
        times >"$work/times"
        awk -v started="$started" -v ended="$ended" -v peak="$peak" '
            function seconds(t, part) { split(t, part, /[ms]/); return part[1] * 60 + part[2] }
            NR == 2 { printf "%.2f %.2f %d\n", ended - started, seconds($1) + seconds($2), peak / 1024 }
        ' "$work/times"
    )
}

# Runs the launcher for its output alone, which goes to $work/out.
quietly() {
    "$bin/analyser" "$@" >"$work/out" 2>"$work/err" || { cat "$work/err" >&2 && exit 1; }
}

# A run that makes the archive, and the wait for it: the launcher returns while the JVM still writes it,
# so that a measured run must never be one that makes it.
warm() {
    local command=$1
    quietly "$@"
    local lock=$home/target/archive/$command.lock
    [ ! -e "$lock" ] || flock "$lock" true
    compgen -G "$home/target/archive/$command-*.jsa" >/dev/null || {
        echo "bench: no archive of loaded classes was made in $home/target/archive" >&2
        exit 1
    }
}

# Both archives, so that no measured run of a small input makes one: its figures would be the launcher's.
warm_archives() {
    rm -rf "$work/warm" "$work/warm-floor"
    warm analyse "$root/datasets/example" --out "$work/warm"
    warm floor "$(systems_of "$work/warm")" --out "$work/warm-floor"
    rm -rf "$work/warm" "$work/warm-floor"
}

# Median of the numbers in a column of a file.
median() {
    sort -n -k "$2,$2" "$1" |
        awk -v c="$2" '{ v[NR] = $c } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

# Wall, CPU and memory under a heading; a line for each name and file of measurements.
report_heading() { printf '  %-12s %9s %9s %10s\n' '' 'wall s' 'CPU s' 'peak MiB'; }
report() {
    printf '  %-12s %9.2f %9.2f %10.0f\n' "$1" "$(median "$2" 1)" "$(median "$2" 2)" "$(median "$2" 3)"
}

# The table of stages in an output of the launcher.
stages() { sed -n '/^Stage /,$s/^/    /p' "$1"; }

# Processor seconds of the tasks of some stages, added up, from an output of the launcher.
task_seconds() { # output stage...
    local output=$1
    shift
    printf '%s\n' "$@" | awk '
        NR == FNR { wanted[$0]; next }
        /^Stage / { table = 1; next }
        table {
            tasks = $NF
            sub(/ +[0-9.]+ +[0-9.]+ +[0-9.]+$/, "")
            if ($0 in wanted) sum += tasks
        }
        END { printf "%.1f", sum }
    ' - "$output"
}

# A number of a manifest by its key, such as profiles.
manifest_number() { sed -n "s/^ *\"$2\": \([0-9]*\),*$/\1/p" "$1/manifest.json" | head -n 1; }

# Notes a figure with what is required and aimed at; direction: least or most.
target() { # name figure required aimed direction
    printf '%s|%s|%s|%s|%s\n' "$1" "$2" "$3" "$4" "$5" >>"$targets"
}

# Notes that a figure was not measured.
missing() { target "$1" "not measured" "$2" "$3" "$4"; }

print_targets() {
    awk -F'|' '
        function reached(figure, bar) { return $5 == "least" ? figure >= bar : figure <= bar }
        BEGIN { printf "  %-58s %12s %9s %9s\n", "", "measured", "required", "aimed" }
        {
            verdict = $2 == "not measured" ? "" : !reached($2 + 0, $3 + 0) ? "NOT met" : \
                reached($2 + 0, $4 + 0) ? "met, aim too" : "met"
            sign = $5 == "least" ? ">= " : "<= "
            printf "  %-58s %12s %9s %9s  %s\n", $1, $2, sign $3, sign $4, verdict
        }
    ' "$targets" | tee "$work/verdicts"
}
