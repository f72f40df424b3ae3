#!/bin/sh
# Writes all generated files below a folder. GENERATOR is the generator's binary.
set -eu
to=$1

"$GENERATOR" --spec openapi/ably-platform.yaml --out "$to/Sources/AblyPlatform/Generated" --docs "$to/docs/reference" \
    --calls "$to/Tests/AblyPlatformTests/Operations/OperationCall+All.swift" --calls-module AblyPlatform

for document in Tests/Golden/Documents/*; do
    [ -e "$document" ] || continue
    file=${document##*/}
    name=${file%.*}
    # A folder contains an OpenAPI document in several files.
    [ ! -d "$document" ] || document=$document/openapi.yaml
    "$GENERATOR" --spec "$document" --out "$to/Tests/Golden/$name" --client "$name" --module AblyPlatform
done
