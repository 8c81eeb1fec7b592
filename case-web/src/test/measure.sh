#!/usr/bin/env bash
# Medians of what the server takes for a page, from its Server-Timing header, and what a user of curl waits.
# Start Oslonac with -Doslonac.timing=true first.  measure.sh [address] [rounds]
set -euo pipefail
house=${1:-http://localhost:8080}
rounds=${2:-60}
jar=$(mktemp)
trap 'rm -f "$jar" "$jar.page"' EXIT

# The cookie is for https alone; curl is told its value by hand.
page=$(curl -s -D "$jar" "$house/login")
session=$(sed -nE 's/^[Ss]et-[Cc]ookie: ((__Host-)?oslonac=[^;]*).*/\1/p' "$jar" | tail -1)
state=$(sed -nE 's/.*name="jakarta.faces.ViewState"[^>]*value="([^"]+)".*/\1/p' <<<"$page" | head -1)
button=$(grep -oE '<button id="[^"]*signIn"' <<<"$page" | sed -E 's/.*"(.*)"/\1/')
session=$(curl -s -o /dev/null -D - -H "Cookie: $session" "$house/login" \
  --data-urlencode form=form --data-urlencode "form:username=supervizorka" \
  --data-urlencode "form:password=oslonac-demo-2026" --data-urlencode "$button=" \
  --data-urlencode "jakarta.faces.ViewState=$state" |
  sed -nE 's/^[Ss]et-[Cc]ookie: ((__Host-)?oslonac=[^;]*).*/\1/p' | tail -1)

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
p95() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR * 95 + 99) / 100)] }'; }

printf '%-44s %10s %10s %10s %10s %8s\n' page "server ms" "server p95" "seals ms" "curl ms" queries
for path in / /calls/callbacks /calls/callers /calls/shift /directory /reports "/reports/calls" /calls /cases "$(
  curl -s -H "Cookie: $session" "$house/cases" | grep -oE '/cases/A-[0-9]+-[0-9]+' | head -1)"; do
  [ -n "$path" ] || continue
  times=$(for _ in $(seq "$rounds"); do
    curl -s -o "$jar.page" -D - -w 'total: %{time_total}\n' -H "Cookie: $session" "$house$path"
  done)
  grep -q '^HTTP/1.1 200' <<<"$times" || continue
  server=$(sed -nE 's/^[Ss]erver-[Tt]iming: app;dur=([0-9.]+).*/\1/p' <<<"$times")
  [ -n "$server" ] || continue
  printf '%-44s %10s %10s %10s %10s %8s\n' "$path" "$(median <<<"$server")" "$(p95 <<<"$server")" \
    "$(sed -nE 's/.*seal;dur=([0-9.]+).*/\1/p' <<<"$times" | median)" \
    "$(sed -nE 's/^total: (.*)/\1/p' <<<"$times" | awk '{ print $1 * 1000 }' | median)" \
    "$(sed -nE 's/.*db;desc="([0-9]+)".*/\1/p' <<<"$times" | tail -1)"
done
