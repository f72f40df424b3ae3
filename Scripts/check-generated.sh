#!/bin/sh
# Generates everything into a temporary folder and compares it with the repository. GENERATOR is the generator's binary.
set -eu
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

sh Scripts/generate.sh "$fresh" >"$fresh/log" 2>&1 || {
    cat "$fresh/log" >&2
    exit 1
}
rm "$fresh/log"

stale=0
compare() {
    diff -ruN "$1" "$fresh/$1" || stale=1
}
compare Sources/AblyPlatform/Generated
compare docs/reference
compare "Tests/AblyPlatformTests/Operations/OperationCall+All.swift"
for document in Tests/Golden/Documents/*; do
    [ -e "$document" ] || continue
    file=${document##*/}
    compare "Tests/Golden/${file%.*}"
done
if [ $stale != 0 ]; then
    echo "Generated files are stale: run 'make generate' and commit the result." >&2
    exit 1
fi
echo "Generated files are up to date."
