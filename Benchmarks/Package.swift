// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let ablyPlatform = Target.Dependency.product(name: "AblyPlatform", package: "ably-platform-swift")
let ablyPubSub = Target.Dependency.product(name: "AblyPubSub", package: "ably-platform-swift")

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "ably-platform-swift", path: "..", traits: ["PubSub"]),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
    ],
    targets: [
        .target(name: "Measuring", swiftSettings: strict),
        .executableTarget(
            name: "ably-bench", dependencies: ["Measuring", ablyPlatform], path: "Sources/AblyBench",
            swiftSettings: strict),
        .executableTarget(
            name: "ably-cold", dependencies: [ablyPlatform], path: "Sources/AblyCold", swiftSettings: strict),
        // A program of its own, so that those above link what they did without the Pub/Sub client.
        .executableTarget(
            name: "pubsub-bench", dependencies: ["Measuring", ablyPlatform, ablyPubSub], path: "Sources/PubSubBench",
            swiftSettings: strict),
        .executableTarget(
            name: "realtime-bench", dependencies: ["Measuring", ablyPubSub], path: "Sources/RealtimeBench",
            swiftSettings: strict),
        .executableTarget(
            name: "nio-websocket-bench",
            dependencies: [
                "Measuring",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOWebSocket", package: "swift-nio"),
            ],
            path: "Sources/NIOWebSocketBench", swiftSettings: strict),
        .executableTarget(
            name: "foundation-bench", dependencies: ["Measuring"], path: "Sources/FoundationBench",
            swiftSettings: strict),
        .executableTarget(
            name: "ahc-bench",
            dependencies: [
                "Measuring",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            path: "Sources/AsyncHTTPClientBench", swiftSettings: strict),
    ]
)
