// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 ee98102aef34a8f38f4657e01f7ea460344f152928668bfdba0df0cb3ef1feae

public typealias OperationsModel = [String]
