#!/bin/sh
# Kills the application with SIGKILL in the middle of an import, again and again: after every start each import must be
# there whole or not at all, and be finished without help.
# Usage: bench/kill-import.sh CLASSPATH [KILLS] [ROWS] [PORT]; needs target/ compiled with -Pbench.
set -eu
classpath=$1
kills=${2:-10}
rows=${3:-100000}
port=${4:-8132}
data=$(mktemp -d)
log=$data.log
last=$((kills + 1))
life=1
while [ "$life" -le "$last" ]; do
  : > "$log"
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx256m --enable-native-access=ALL-UNNAMED -cp "$classpath" \
    ru.podyom.bench.KilledImport "$data/podyom" "$rows" "$port" "$life" "$last" > "$log" 2>&1 &
  app=$!
  if [ "$life" -eq "$last" ]; then
    wait "$app" || { cat "$log"; exit 1; }
    grep "ALL WHOLE" "$log"
    break
  fi
  confirmed=no
  while kill -0 "$app" 2> /dev/null; do
    if grep -q CONFIRMED "$log"; then confirmed=yes; fi
    if [ $confirmed = yes ] && sed '1,/CONFIRMED/d' "$log" | grep -q "PROGRESS"; then break; fi
    if grep -q "not whole\|stopped:" "$log"; then cat "$log"; kill -9 "$app"; exit 1; fi
    sleep 0.02
  done
  sleep "0.$((life % 5))"
  kill -9 "$app" 2> /dev/null || { cat "$log"; exit 1; }
  wait "$app" 2> /dev/null || true
  at=$(grep PROGRESS "$log" | tail -1)
  echo "kill $life at ${at:-the start}"
  life=$((life + 1))
done
echo "$kills kills, every import whole"
rm -rf "$data" "$log"
