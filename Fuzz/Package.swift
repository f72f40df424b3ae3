// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

// Built by run.sh, which instruments all modules for libFuzzer and AddressSanitizer.
let package = Package(
    name: "Fuzz",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "ably-platform-swift", path: "..", traits: []),
        .package(name: "generator", path: "../Generator"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    ],
    targets: [
        // These, and the files in the folder Transport, are links to AblyPubSub, which as a whole would bring in
        // swift-crypto and swift-nio-ssl.
        .target(name: "VCDIFF", swiftSettings: strict),
        .target(
            name: "RealtimeWire", dependencies: [.product(name: "AblyPlatform", package: "ably-platform-swift")],
            swiftSettings: strict),
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "VCDIFF", "RealtimeWire",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "AblyPlatform", package: "ably-platform-swift"),
                .product(name: "Generation", package: "generator"),
            ],
            swiftSettings: strict
        ),
    ]
)
