// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 fc2a0d7d14087e4ddafad1f0aa092aae38739f007dfff9b077a55fef009b8bf9

public typealias Labels = [String: String]
