#!/bin/sh
# Writes all generated files below the folder given. GENERATOR names the generator's binary.
set -eu
to=$1

"$GENERATOR" --spec openapi/ably-platform.yaml --out "$to/Sources/AblyPlatform/Generated" --docs "$to/docs/reference" \
    --calls "$to/Tests/AblyPlatformTests/Operations/OperationCall+All.swift" --calls-module AblyPlatform

for document in Tests/Golden/Documents/*; do
    [ -e "$document" ] || continue
    file=${document##*/}
    name=${file%.*}
    # A folder holds a document of several files.
    [ ! -d "$document" ] || document=$document/openapi.yaml
    "$GENERATOR" --spec "$document" --out "$to/Tests/Golden/$name" --client "$name" --module AblyPlatform
done
