#!/bin/sh
# Checks that a package that uses the bindings alone (`traits: []`) resolves only swift-log, and that one that also uses
# AblyRest, or metrics and traces, only resolves their packages in addition. With --release instead: a package that uses
# everything (the default traits) is built for release, as users build it, and run. CONSUMER_BUILD names a folder that
# `swift build -c release` of this package has built in, which spares compiling the dependencies again.
set -eu
root=$(pwd)
name=$(basename "$root")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# consumer FOLDER TRAITS PRODUCTS: creates a package that depends on this one, with standard input as its main.swift.
consumer() {
    mkdir -p "$work/$1/Sources/consumer"
    cat >"$work/$1/Package.swift" <<END
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "consumer",
    platforms: [.macOS(.v15)],
    dependencies: [.package(path: "$root"$2)],
    targets: [
        .executableTarget(
            name: "consumer", dependencies: "$3".split(separator: " ").map { .product(name: String(\$0), package: "$name") })
    ]
)
END
    cat >"$work/$1/Sources/consumer/main.swift"
}

# resolves FOLDER PACKAGES TRAITS: fails unless the package resolves these packages and no others.
resolves() {
    cd "$work/$1"
    swift package resolve >log 2>&1 || { cat log >&2; exit 1; }
    found=$(swift package show-dependencies --format flatlist 2>/dev/null | grep -v "^$name\$" | sort -u | tr '\n' ' ')
    if [ "$found" != "$2 " ]; then
        echo "A package with $3 resolves: $found(expected: $2)" >&2
        exit 1
    fi
}

if [ "${1:-}" != --release ]; then
consumer bindings ', traits: []' AblyPlatform <<'END'
import AblyPlatform

let ably = Ably(key: "appId.keyId:secret")
print(ably.client)
ably.close()
END
resolves bindings "swift-log" "'traits: []'"
swift run consumer >log 2>&1 || { cat log >&2; exit 1; }
echo "A package that uses the bindings alone resolves: $found"

consumer observed ', traits: ["Observability"]' 'AblyPlatform AblyObservability' <<'END'
import AblyObservability
import AblyPlatform

var configuration = Configuration.ably(.key("appId.keyId:secret"))
configuration.middleware = [TracingMiddleware(), MetricsMiddleware()]
print(Ably(configuration: configuration).client)
END
resolves observed "swift-distributed-tracing swift-log swift-metrics" Observability
swift build >log 2>&1 || { cat log >&2; exit 1; }
echo "With metrics and traces it resolves: $found"

consumer observed-channels ', traits: ["Observability", "PubSub"]' 'AblyPubSub AblyObservability' </dev/null
resolves observed-channels "swift-asn1 swift-atomics swift-collections swift-crypto swift-distributed-tracing swift-log swift-metrics swift-nio swift-nio-ssl swift-system" "Observability and PubSub"
echo "With AblyRealtime's metrics and traces it resolves: $found"

consumer channels ', traits: ["PubSub"]' 'AblyPubSub' </dev/null
resolves channels "swift-asn1 swift-atomics swift-collections swift-crypto swift-log swift-nio swift-nio-ssl swift-system" PubSub
echo "With AblyRest and AblyRealtime it resolves: $found"
exit 0
fi

consumer everything '' 'AblyPubSub AblyLocal' <<'END'
import AblyLocal
import AblyPubSub

func check() async throws {
    let service = try await LocalService.start()
    var options = ClientOptions(key: service.key)
    options.endpoint = "localhost"
    options.port = service.port
    options.tls = false
    let rest = AblyRest(options)
    try await rest.channels["greetings"].publish(name: "hello", data: "world")
    print("published:", await service.published(on: "greetings").count)
    rest.close()
    await service.stop()
}

try await check()
END
cd "$work/everything"
swift run -c release ${CONSUMER_BUILD:+--scratch-path "$CONSUMER_BUILD"} consumer >log 2>&1 || { cat log >&2; exit 1; }
grep -q '^published: 1$' log || { cat log >&2; exit 1; }
echo "A package that uses everything builds for release, and runs."
