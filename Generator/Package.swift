// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "generator",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "generate", targets: ["generate"]),
        .library(name: "Generation", targets: ["Generation", "OpenAPI", "Render"]),
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
    ],
    targets: [
        .target(name: "OpenAPI", dependencies: [.product(name: "Yams", package: "Yams")], swiftSettings: strict),
        .target(name: "API", dependencies: ["OpenAPI"], swiftSettings: strict),
        .target(name: "Render", dependencies: ["API", "OpenAPI"], swiftSettings: strict),
        .target(name: "Generation", dependencies: ["OpenAPI", "API", "Render"], swiftSettings: strict),
        .executableTarget(
            name: "generate",
            dependencies: [
                "Generation", "OpenAPI", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "OpenAPITests", dependencies: ["OpenAPI"], exclude: ["Documents"], swiftSettings: strict
        ),
        .testTarget(name: "APITests", dependencies: ["API", "OpenAPI"], swiftSettings: strict),
        .testTarget(name: "RenderTests", dependencies: ["Render", "API", "OpenAPI"], swiftSettings: strict),
        .testTarget(
            name: "GenerationTests",
            dependencies: [
                "Generation", "OpenAPI", "API", "Render", "generate",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
    ]
)
