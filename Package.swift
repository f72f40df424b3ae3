// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "ably-platform-swift",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "AblyPlatform", targets: ["AblyPlatform"]),
        .library(name: "AblyLocal", targets: ["AblyLocal"]),
        .executable(name: "ably-local", targets: ["ably-local"]),
        .executable(name: "ably-demo", targets: ["ably-demo"]),
    ],
    traits: [
        .trait(
            name: "LocalService",
            description: "AblyLocal and ably-local: an Ably-compatible service in one process. Brings in hummingbird."
        ),
        .default(enabledTraits: ["LocalService"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.4.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.16.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl",
            providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]
        ),
        .target(
            name: "AblyPlatform",
            dependencies: [
                "CCurl",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "AblyLocal",
            dependencies: [
                "AblyPlatform",
                .product(name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["LocalService"])),
            ],
            swiftSettings: strict
        ),
        .executableTarget(name: "ably-local", dependencies: ["AblyLocal"], swiftSettings: strict),
        .executableTarget(name: "ably-demo", dependencies: ["AblyPlatform", "AblyLocal"], swiftSettings: strict),
        .testTarget(name: "AblyPlatformTests", dependencies: ["AblyPlatform"], swiftSettings: strict),
    ]
)
