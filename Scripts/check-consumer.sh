#!/bin/sh
# A package that wants the bindings alone (`traits: []`) resolves swift-log and swift-http-types, and nothing else.
set -eu
root=$(pwd)
name=$(basename "$root")
consumer=$(mktemp -d)
trap 'rm -rf "$consumer"' EXIT

mkdir -p "$consumer/Sources/consumer"
cat >"$consumer/Package.swift" <<END
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "consumer",
    platforms: [.macOS(.v15)],
    dependencies: [.package(path: "$root", traits: [])],
    targets: [
        .executableTarget(name: "consumer", dependencies: [.product(name: "AblyPlatform", package: "$name")])
    ]
)
END
cat >"$consumer/Sources/consumer/main.swift" <<'END'
import AblyPlatform

let ably = Ably(key: "appId.keyId:secret")
print(ably.client)
ably.close()
END
cd "$consumer"
swift package resolve >log 2>&1 || { cat log >&2; exit 1; }
found=$(swift package show-dependencies --format flatlist 2>/dev/null | grep -v "^$name\$" | sort | tr '\n' ' ')
if [ "$found" != "swift-http-types swift-log " ]; then
    echo "A package with 'traits: []' resolves: $found(expected swift-http-types swift-log)" >&2
    exit 1
fi
swift run consumer >log 2>&1 || { cat log >&2; exit 1; }
echo "A package that wants the bindings alone resolves: $found"
