// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// A product that only the local service needs.
func local(_ product: String, _ package: String) -> Target.Dependency {
    .product(name: product, package: package, condition: .when(traits: ["LocalService"]))
}

/// A product that only the Pub/Sub client needs.
func pubSub(_ product: String, _ package: String) -> Target.Dependency {
    .product(name: product, package: package, condition: .when(traits: ["PubSub"]))
}

/// A product that only the integration with swift-service-lifecycle needs.
func lifecycle(_ product: String, _ package: String) -> Target.Dependency {
    .product(name: product, package: package, condition: .when(traits: ["ServiceLifecycle"]))
}

/// A product that only metrics and tracing need.
func observability(_ product: String, _ package: String) -> Target.Dependency {
    .product(name: product, package: package, condition: .when(traits: ["Observability"]))
}

/// The OpenAPI documents whose generated Swift is compiled and called in tests.
let golden = [
    "Bare", "Bodies", "Clashes", "Forms", "Guards", "Museum", "Orders", "Parcels", "Parts", "Posts", "Shapes",
    "Stations", "Tickets",
]

let package = Package(
    name: "ably-platform-swift",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "AblyPlatform", targets: ["AblyPlatform"]),
        .library(name: "AblyPubSub", targets: ["AblyPubSub"]),
        .library(name: "AblyPlatformFoundation", targets: ["AblyPlatformFoundation"]),
        .library(name: "AblyObservability", targets: ["AblyObservability"]),
        .library(name: "AblyTesting", targets: ["AblyTesting"]),
        .library(name: "AblyLocal", targets: ["AblyLocal"]),
        .executable(name: "ably-local", targets: ["ably-local"]),
        .executable(name: "ably-demo", targets: ["ably-demo"]),
    ],
    traits: [
        .trait(
            name: "LocalService",
            description: "AblyLocal and ably-local: an Ably-compatible service in one process. Brings in hummingbird."
        ),
        .trait(
            name: "PubSub",
            description: "AblyPubSub: AblyRest and AblyRealtime. Brings in swift-crypto, swift-nio, swift-nio-ssl."
        ),
        // Its packages come with hummingbird anyway.
        .trait(
            name: "Observability",
            description: "AblyObservability: metrics and traces. Brings in swift-metrics, swift-distributed-tracing."
        ),
        .trait(
            name: "ServiceLifecycle",
            description: "AblyRealtime is a Service of swift-service-lifecycle.", enabledTraits: ["PubSub"]
        ),
        .default(enabledTraits: ["LocalService", "PubSub", "Observability", "ServiceLifecycle"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.9.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.6.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.20.0"),
        .package(url: "https://github.com/apple/swift-crypto", "3.0.0"..<"5.0.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.10.0"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.3.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.6.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl",
            providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]
        ),
        .target(name: "CVector"),
        .target(
            name: "AblyPlatform",
            dependencies: [
                "CCurl", "CVector",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "AblyPubSub",
            dependencies: [
                "AblyPlatform", pubSub("Crypto", "swift-crypto"), pubSub("_CryptoExtras", "swift-crypto"),
                pubSub("NIOCore", "swift-nio"), pubSub("NIOPosix", "swift-nio"), pubSub("NIOTLS", "swift-nio"),
                pubSub("NIOSSL", "swift-nio-ssl"),
                lifecycle("ServiceLifecycle", "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        .target(name: "AblyPlatformFoundation", dependencies: ["AblyPlatform"], swiftSettings: strict),
        .target(name: "AblyTesting", dependencies: ["AblyPlatform"], swiftSettings: strict),
        .target(
            name: "AblyObservability",
            dependencies: [
                "AblyPlatform", .target(name: "AblyPubSub", condition: .when(traits: ["PubSub"])),
                observability("Metrics", "swift-metrics"), observability("Tracing", "swift-distributed-tracing"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "AblyLocal",
            dependencies: [
                "AblyPlatform",
                local("Hummingbird", "hummingbird"), local("HummingbirdCore", "hummingbird"),
                local("HummingbirdTLS", "hummingbird"), local("NIOCore", "swift-nio"), local("NIOPosix", "swift-nio"),
                local("NIOHTTP1", "swift-nio"), local("NIOWebSocket", "swift-nio"),
                local("NIOHTTPTypes", "swift-nio-extras"), local("NIOHTTPTypesHTTP1", "swift-nio-extras"),
                local("NIOSSL", "swift-nio-ssl"), local("ServiceLifecycle", "swift-service-lifecycle"),
                local("Crypto", "swift-crypto"), local("X509", "swift-certificates"), local("SwiftASN1", "swift-asn1"),
                local("HTTPTypes", "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "ably-local", dependencies: ["AblyLocal", local("ArgumentParser", "swift-argument-parser")],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "ably-demo", dependencies: ["AblyPlatform", "AblyPubSub", "AblyLocal"], swiftSettings: strict
        ),
        .executableTarget(
            name: "interop-peer", dependencies: ["AblyPubSub"], path: "Tests/Interop/Peer", swiftSettings: strict
        ),
        .testTarget(
            name: "AblyPlatformTests",
            dependencies: [
                "AblyPlatform", "AblyPlatformFoundation", "AblyLocal", "AblyTesting", "CVector", "TestSupport",
            ],
            exclude: ["Wire/Fixtures"], swiftSettings: strict
        ),
        .testTarget(
            name: "UTSTests",
            dependencies: [
                "AblyPubSub", "AblyPlatformFoundation", "AblyLocal", "TestSupport", "PubSubTestSupport",
                local("NIOCore", "swift-nio"), local("NIOPosix", "swift-nio"), local("NIOHTTP1", "swift-nio"),
                local("NIOWebSocket", "swift-nio"), local("NIOSSL", "swift-nio-ssl"), local("Crypto", "swift-crypto"),
                lifecycle("ServiceLifecycle", "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/UTS", swiftSettings: strict
        ),
        .testTarget(
            name: "AblyObservabilityTests",
            dependencies: [
                "AblyObservability", "AblyPlatform", "AblyTesting", "AblyPubSub", "AblyLocal", "TestSupport",
                "PubSubTestSupport", observability("Metrics", "swift-metrics"),
                observability("MetricsTestKit", "swift-metrics"),
                observability("Tracing", "swift-distributed-tracing"),
                observability("InMemoryTracing", "swift-distributed-tracing"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "AblyLocalTests",
            dependencies: [
                "AblyLocal", "AblyPlatform", "AblyPubSub", "ably-local", "TestSupport", "PubSubTestSupport",
                local("ArgumentParser", "swift-argument-parser"),
                local("Crypto", "swift-crypto"),
                local("Hummingbird", "hummingbird"), local("NIOCore", "swift-nio"), local("NIOPosix", "swift-nio"),
                local("NIOHTTP1", "swift-nio"), local("NIOWebSocket", "swift-nio"),
                local("NIOSSL", "swift-nio-ssl"), local("HTTPTypes", "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "TestSupport", dependencies: [.product(name: "Logging", package: "swift-log")],
            path: "Tests/TestSupport", swiftSettings: strict
        ),
        // Apart from TestSupport, so that the tests of the bindings do not wait for AblyPubSub.
        .target(
            name: "PubSubTestSupport", dependencies: ["AblyLocal", "AblyPubSub"], path: "Tests/PubSubTestSupport",
            swiftSettings: strict
        ),
        .target(
            name: "SampleSupport", dependencies: ["AblyPlatform"], path: "Tests/TopLevelSamples/Support",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "top-level-async", dependencies: ["AblyPlatform", "SampleSupport"],
            path: "Tests/TopLevelSamples/Async", swiftSettings: strict
        ),
        .executableTarget(
            name: "top-level-blocking", dependencies: ["AblyPlatform", "SampleSupport"],
            path: "Tests/TopLevelSamples/Blocking", swiftSettings: strict
        ),
        .testTarget(
            name: "SampleTests",
            dependencies: [
                "AblyPlatform", "AblyPubSub", "AblyLocal", "AblyObservability", "AblyTesting", "GoldenTickets",
                "PubSubTestSupport", "top-level-async", "top-level-blocking",
                .product(name: "Logging", package: "swift-log"),
            ],
            exclude: ["extract.py"], swiftSettings: strict
        ),
        .testTarget(
            name: "GoldenTests",
            dependencies: ["AblyPlatform", "AblyTesting"] + golden.map { .target(name: "Golden\($0)") },
            swiftSettings: strict
        ),
    ]
        + golden.map { name in
            .target(
                name: "Golden\(name)", dependencies: ["AblyPlatform"], path: "Tests/Golden/\(name)",
                swiftSettings: strict
            )
        }
)
