// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 f6672a25fcd7b0d2654d73cc82f2c0b74288594db0683c3869fa4faa2285be19

public typealias Labels = [String: String]
