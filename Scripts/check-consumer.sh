#!/bin/sh
# A package that wants the bindings alone (`traits: []`) resolves swift-log and swift-http-types, and nothing else; one
# that wants metrics and traces beside them resolves their packages as well.
set -eu
root=$(pwd)
name=$(basename "$root")
consumer=$(mktemp -d)
trap 'rm -rf "$consumer"' EXIT

# Writes a package that uses products of this one with these traits.
write_package() {
    cat >"$consumer/Package.swift" <<END
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "consumer",
    platforms: [.macOS(.v15)],
    dependencies: [.package(path: "$root", traits: [$1])],
    targets: [
        .executableTarget(
            name: "consumer",
            dependencies: ["AblyPlatform"$2].map { .product(name: \$0, package: "$name") })
    ]
)
END
}

# Fails unless the package resolves these packages and no other.
check_resolved() {
    swift package resolve >log 2>&1 || { cat log >&2; exit 1; }
    found=$(swift package show-dependencies --format flatlist 2>/dev/null | grep -v "^$name\$" | sort | tr '\n' ' ')
    if [ "$found" != "$1 " ]; then
        echo "A package that asks for $2 resolves: $found(expected $1)" >&2
        exit 1
    fi
}

mkdir -p "$consumer/Sources/consumer"
write_package '' ''
cat >"$consumer/Sources/consumer/main.swift" <<'END'
import AblyPlatform

let ably = Ably(key: "appId.keyId:secret")
print(ably.client)
ably.close()
END
cd "$consumer"
check_resolved "swift-http-types swift-log" "'traits: []'"
swift run consumer >log 2>&1 || { cat log >&2; exit 1; }
echo "A package that wants the bindings alone resolves: $found"

write_package '"Observability"' ', "AblyObservability"'
check_resolved "swift-distributed-tracing swift-http-types swift-log swift-metrics" Observability
echo "With metrics and traces it resolves: $found"
