#!/bin/sh
# Makes the README's pictures from a running site: docs/pictures.sh [http://localhost:8080]
# It needs Chromium at /usr/bin/chromium and a compiled test folder (./mvnw test-compile).
set -eu
cd "$(dirname "$0")/.."
site=${1:-http://localhost:8080}
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
./mvnw -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$classpath"
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 java -cp "target/test-classes:target/classes:$(cat "$classpath")" \
  org.onrecord.web.Pictures "$site" docs/pictures
