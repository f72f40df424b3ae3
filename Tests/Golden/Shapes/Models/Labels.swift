// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 1fef99053afcf5764a34f279ddb652ec51c86c77d98b83c8daade90123e640b7

public typealias Labels = [String: String]
