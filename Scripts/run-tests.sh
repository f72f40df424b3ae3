#!/usr/bin/env bash
# Builds and runs the tests of a package: Scripts/run-tests.sh [arguments of swift test]
#
# Tests that do not end within TEST_LIMIT (seconds; 900) are stopped, and those that had started are named. Without
# `timeout` (macOS) nothing stops them.
set -euo pipefail
swift=${SWIFT:-swift}
limit=${TEST_LIMIT:-900}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$swift" build --build-tests "$@"
run=("$swift" test --skip-build "$@")
if command -v timeout >/dev/null; then run=(timeout --kill-after=10 "$limit" "${run[@]}"); fi
"${run[@]}" > >(tee "$work/log") 2>&1 &
tests=$!
# `timeout` passes signals on to all processes of the tests.
trap 'kill "$tests"' INT TERM
status=0
wait "$tests" || status=$?
if [ "$status" -eq 124 ] || [ "$status" -eq 137 ]; then
    echo "the tests did not end within $limit seconds; those that had started:" >&2
    sed -nE 's/^. (Test ("[^"]*"|[^ ]+)) started\.$/\1/p' "$work/log" | grep -v "^Test run$" | sort -u >"$work/started"
    sed -nE 's/^. (Test ("[^"]*"|[^ ]+))( with [0-9]+ test cases?)? (passed|failed).*$/\1/p' "$work/log" | sort -u >"$work/ended"
    comm -23 "$work/started" "$work/ended" >&2
fi
exit "$status"
