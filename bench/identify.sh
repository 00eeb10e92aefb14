#!/usr/bin/env bash
# identify.sh FOLDER SCALES [REPEATS]: whole-process time of `./podyom identify` on the files of a folder, against a
# Python script that reads the same files with openpyxl and applies the same rule (the peer, measured in the same run).
# FOLDER holds exports «Проведение работы …, ВПР 2021»; SCALES is their JSON of score limits.
set -euo pipefail
folder=$1 scales=$2 repeats=${3:-5}
here=$(cd "$(dirname "$0")/.." && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

seconds() { local start end; start=$(date +%s%N); "$@" >/dev/null 2>"$out/err"; end=$(date +%s%N); echo $(((end - start) / 1000000)); }
median() { sort -n | awk '{a[NR]=$1} END {print a[int((NR+1)/2)]}'; }

podyom() { "$here/podyom" identify --results "$folder" --methodology vpr56-2021 --scales "$scales" --json "$out/run.json"; }
peer() {
    "${PYTHON:-python3}" - "$folder" "$scales" "$out/peer.txt" <<'PY'
import collections, glob, json, re, sys
import openpyxl
folder, scales, out = sys.argv[1:]
limits = json.load(open(scales))
cells = collections.defaultdict(lambda: [0, 0])
for path in glob.glob(folder + "/*.xlsx"):
    grade = int(re.search(r"(\d+) класс", path).group(1))
    subject = "Математика" if "математик" in path else "Русский язык"
    low = limits[f"{grade}|{subject}"]["from3"]
    rows = openpyxl.load_workbook(path, read_only=True).worksheets[0].iter_rows(values_only=True)
    head = [str(cell).strip() for cell in next(rows)]
    school, total = head.index("логин школы"), head.index("всего баллов")
    for row in rows:
        value = str(row[total]).strip()
        if value.isdigit():
            cell = cells[(row[school], grade, subject)]
            cell[0] += 1
            cell[1] += int(value) < low
low_of = collections.Counter(key[0] for key, (n, f) in cells.items() if n >= 10 and 10 * f >= 3 * n)
open(out, "w").write(str(sum(1 for count in low_of.values() if count >= 2)))
PY
}

podyom 2>/dev/null # builds what is not built yet; not counted
for _ in $(seq "$repeats"); do seconds podyom; done | median >"$out/podyom"
if "${PYTHON:-python3}" -c 'import openpyxl' 2>/dev/null; then
    seconds peer >"$out/peer"
    echo "podyom identify: median $(cat "$out/podyom") ms of $repeats; openpyxl script: $(cat "$out/peer") ms;" \
        "ratio $(awk -v a="$(cat "$out/peer")" -v b="$(cat "$out/podyom")" 'BEGIN {printf "%.1f", a / b}')"
    echo "schools with low results: podyom $(grep -o '"LOW_RESULTS":[0-9 ]*' "$out/run.json" | tail -1), script $(cat "$out/peer.txt")"
else
    echo "podyom identify: median $(cat "$out/podyom") ms of $repeats; the peer needs python3-openpyxl"
fi
