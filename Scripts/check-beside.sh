#!/bin/sh
# Generates bindings from OpenAPI documents and compiles each together with the runtime's sources only: these name no
# generated type, so that they support the bindings of any OpenAPI document. GENERATOR is the generator's binary, BUILD
# the folder of a build.
set -eu
swift=${SWIFT:-swift}
swiftc=$(command -v swiftc || echo "$(dirname "$(readlink -f "$(command -v "$swift")")")/swiftc")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for document in "$@"; do
    if [ ! -e "$document" ]; then
        echo "skipped, since it does not exist: $document"
        continue
    fi
    rm -rf "$folder/out"
    "$GENERATOR" --spec "$document" --out "$folder/out" >"$folder/log" 2>&1 || {
        cat "$folder/log" >&2
        exit 1
    }
    find "$folder/out" Sources/AblyPlatform/Bytes Sources/AblyPlatform/Client Sources/AblyPlatform/Transport Sources/AblyPlatform/Wire \
        -name '*.swift' >"$folder/files"
    "$swiftc" -typecheck -wmo -swift-version 6 -warnings-as-errors -module-name Bindings -package-name bindings -I "$BUILD/Modules" \
        -I Sources/CCurl -I Sources/CVector/include -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility \
        -Xfrontend -warn-long-expression-type-checking=500 "@$folder/files" || {
        echo "the Swift generated from $document does not compile with the runtime" >&2
        exit 1
    }
    echo "compiles with the runtime: $document"
done
