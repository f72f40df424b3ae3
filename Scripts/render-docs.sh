#!/bin/sh
# Renders the documentation of AblyPlatform and AblyPubSub into .build/documentation, with the toolchain's own docc.
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
"$swift" build --quiet --target AblyPubSub --disable-default-traits --traits PubSub --scratch-path .build-docs \
    -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc "$graphs"

# render MODULE: the documentation of one module. The graphs of its dependencies are written as well.
render() {
    rm -rf "$graphs-$1"
    mkdir -p "$graphs-$1" "$out"
    cp "$graphs/$1".symbols.json "$graphs/$1"@*.symbols.json "$graphs-$1" 2>/dev/null || cp "$graphs/$1".symbols.json "$graphs-$1"
    "$docc" convert "Sources/$1/$1.docc" --additional-symbol-graph-dir "$graphs-$1" --output-dir "$out/$1" \
        --fallback-display-name "$1" --fallback-bundle-identifier "$1" --warnings-as-errors \
        --transform-for-static-hosting
}

render AblyPlatform
render AblyPubSub
echo "The documentation is in $out; to read it: python3 -m http.server -d $out/AblyPubSub 8000 (or AblyPlatform), then"
echo "http://localhost:8000/documentation/ablypubsub (or ablyplatform)"
