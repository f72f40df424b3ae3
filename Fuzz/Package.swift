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
    ],
    targets: [
        // A link to the folder in AblyPubSub, which as a whole would bring in swift-crypto.
        .target(name: "VCDIFF", swiftSettings: strict),
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "VCDIFF",
                .product(name: "AblyPlatform", package: "ably-platform-swift"),
                .product(name: "Generation", package: "generator"),
            ],
            swiftSettings: strict
        ),
    ]
)
