// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

@_spi(Generated) public import AblyPlatform

public typealias Labels = [String: WireValue]
