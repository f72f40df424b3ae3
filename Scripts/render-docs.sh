#!/bin/sh
# Renders the documentation of AblyPlatform into .build/documentation, with the toolchain's own docc.
set -eu
swift=${SWIFT:-swift}
docc=$(command -v docc || echo "$(dirname "$(readlink -f "$(command -v "$swift")")")/docc")
[ -x "$docc" ] || {
    echo "docc is not in this Swift toolchain; the official toolchains contain it" >&2
    exit 1
}
graphs=.build-docs/symbol-graphs
out=.build/documentation

# A separate build folder, which keeps its symbol graphs: they are only written when the module is compiled.
mkdir -p "$graphs" .build
rm -rf "$out"
"$swift" build --quiet --target AblyPlatform --disable-default-traits --scratch-path .build-docs \
    -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc "$graphs"
# Only this module's graphs: those of its dependencies are written as well.
find "$graphs" -type f ! -name 'AblyPlatform*.symbols.json' -delete
"$docc" convert Sources/AblyPlatform/AblyPlatform.docc --additional-symbol-graph-dir "$graphs" --output-dir "$out" \
    --fallback-display-name AblyPlatform --fallback-bundle-identifier AblyPlatform --warnings-as-errors \
    --transform-for-static-hosting
echo "The documentation is in $out; to read it: python3 -m http.server -d $out 8000, then"
echo "http://localhost:8000/documentation/ablyplatform"
