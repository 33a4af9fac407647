#!/usr/bin/env bash
# Asks the application whether it is up, with nothing but the shell. Exit 0 means yes.
set -eu
exec 3<>"/dev/tcp/127.0.0.1/${SERVER_PORT:-8080}"
printf 'GET /actuator/health HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
IFS=' ' read -r -t 5 _ status _ <&3
[ "$status" = 200 ]
