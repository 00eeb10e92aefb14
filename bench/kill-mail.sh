#!/bin/sh
# Kills the application with SIGKILL in the middle of a mail round, again and again: no letter may reach the mail server
# twice, and none may be believed sent that did not. A letter whose talk was cut off waits for a person.
# Usage: bench/kill-mail.sh CLASSPATH [KILLS] [LETTERS] [PORT] [MAILPORT]; needs target/ compiled with -Pbench.
set -eu
classpath=$1
kills=${2:-10}
letters=${3:-2000}
port=${4:-8133}
mail=${5:-8134}
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
data=$(mktemp -d)
log=$data.log
"$java" -cp "$classpath" ru.podyom.bench.MailSink "$mail" "$data/taken" &
sink=$!
trap 'kill "$sink" 2> /dev/null || true' EXIT
last=$((kills + 1))
life=1
while [ "$life" -le "$last" ]; do
  : > "$log"
  "$java" -Xmx256m --enable-native-access=ALL-UNNAMED -cp "$classpath" ru.podyom.bench.KilledMail \
    "$data/podyom" "$letters" "$port" "$mail" "$data/taken" "$life" "$last" > "$log" 2>&1 &
  app=$!
  if [ "$life" -eq "$last" ]; then
    wait "$app" || { tail -20 "$log"; exit 1; }
    grep "COMPARED" "$log"
    break
  fi
  before=
  while kill -0 "$app" 2> /dev/null; do
    now=$(grep SENT "$log" | tail -1)
    if [ -z "$before" ]; then before=$now; fi
    if [ -n "$before" ] && [ "$now" != "$before" ]; then break; fi
    sleep 0.02
  done
  sleep "0.$((life % 5))"
  kill -9 "$app" 2> /dev/null || { tail -20 "$log"; exit 1; }
  wait "$app" 2> /dev/null || true
  echo "kill $life at $(grep SENT "$log" | tail -1)"
  life=$((life + 1))
done
echo "$kills kills, no letter twice, none lost"
rm -rf "$data" "$log"
