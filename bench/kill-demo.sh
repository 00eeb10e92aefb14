#!/usr/bin/env bash
# kill-demo.sh [ROUNDS] [PORT]: kill -9 of a running ./podyom demo at random moments, over and over on the same data.
# In turn: the application, the application with its database, the database alone. Prints the seconds from the next
# command to the first page; a last line sums up. Fails when a start does not come to a page by itself.
set -euo pipefail
rounds=${1:-10}
port=${2:-8109}
patience=120
home=$(cd "$(dirname "$0")/.." && pwd)
data=$(mktemp -d "${TMPDIR:-/tmp}/podyom-kill-XXXXXX")/data
log=$data.log
app=''
RANDOM=20261123

now() { date +%s.%N; }
since() { awk -v from="$1" -v to="$(now)" 'BEGIN { printf "%.1f", to - from }'; }
start() {
    "$home/podyom" demo --port "$port" --data "$data" >>"$log" 2>&1 &
    app=$!
}
# Programs that run from the data folder are those of its database.
servers() {
    for process in /proc/[0-9]*; do
        case $(readlink "$process/exe" || true) in "$data"/*) basename "$process" ;; esac
    done 2>/dev/null
}
kill_servers() { servers | xargs -r kill -9 2>/dev/null || true; }
answers() { [ "$(curl -s -m 5 -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port$1")" = 200 ]; }
# The second address answers only while the database does.
page() { answers /login && answers /actuator/health; }
await_page() {
    local from=$1
    until page; do
        if ! kill -0 "$app" 2>/dev/null || [ "$(since "$from" | cut -d. -f1)" -ge "$patience" ]; then
            echo "no page in round $round; the log is $log" >&2
            tail -n 20 "$log" >&2
            exit 1
        fi
        sleep 0.1
    done
}
clean_up() {
    kill "$app" 2>/dev/null || true
    wait "$app" 2>/dev/null || true
}
trap clean_up EXIT

# The build is not what is measured.
"$home/podyom" results --help >/dev/null
times=()
for ((round = 1; round <= rounds; round++)); do
    start
    begun=$(now)
    if ((round % 3 == 0)); then
        victim='database alone'
        await_page "$begun"
        moment=$(since "$begun")
        kill_servers
        begun=$(now)
        sleep 0.2
    else
        # At any moment: in the middle of the first start as well as under a page.
        sleep "$((1 + RANDOM % 10)).$((RANDOM % 10))"
        moment=$(since "$begun")
        victim='application'
        if ((round % 3 == 2)); then
            victim='database and application'
            kill_servers
        fi
        kill -9 "$app"
        wait "$app" 2>/dev/null || true
        begun=$(now)
        start
    fi
    await_page "$begun"
    times+=("$(since "$begun")")
    echo "round $round: $victim killed after $moment s, page after ${times[-1]} s"
    kill -9 "$app"
    wait "$app" 2>/dev/null || true
done
printf '%s\n' "${times[@]}" | sort -n | awk '{ t[NR] = $1 } END {
    printf "%d kills: fastest %.1f s, median %.1f s, slowest %.1f s to the first page\n", NR, t[1], t[int((NR + 1) / 2)], t[NR] }'
rm -rf "$(dirname "$data")"
