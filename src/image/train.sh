#!/usr/bin/env bash
# Runs the application once, so that the JVM learns which classes it needs: train.sh JVM-OPTION...
# The run reads the seeds, answers every kind of page and ends; the JVM then writes what the option asks for.
set -eu
cd "$(dirname "$0")"
port="${TRAINING_PORT:-8099}"
data="$PWD/training"

get() {
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$1" >&3
  cat <&3
  exec 3<&-
}

article() {
  get /api/v1/articles 2>/dev/null | grep -o '"slug":"[^"]*"' | head -n 1 | cut -d '"' -f 4 || true
}

rm -rf "$data"
java "$@" -jar on-record.jar "--onrecord.data=$data" --server.address=127.0.0.1 "--server.port=$port" &
application=$!
trap 'kill -9 "$application" 2>/dev/null || true' EXIT
for _ in $(seq 240); do
  kill -0 "$application" || { echo "The application ended before it could be trained." >&2; exit 1; }
  first="$(article)"
  [ -z "$first" ] || break
  sleep 0.5
done
[ -n "$first" ] || { echo "No article was there to train with." >&2; exit 1; }
for path in "/articles/$first" "/articles/$first/sections/1" "/articles/$first.md" "/api/v1/articles/$first" \
  / /articles /quotes /people /statistics /claims /sources /api/v1/quotes /no-such-page /actuator/health; do
  get "$path" >/dev/null
done
kill -TERM "$application"
# A JVM that was asked to end says so with 143.
wait "$application" || [ $? -eq 143 ]
trap - EXIT
rm -rf "$data"
