// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 7b28886faa36f73fa87ad8b91b8873a19f35c21947cf21d0ba9ec3b5e4589991

public typealias Labels = [String: String]
