// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

extension ResponseHeaders {
    /// How many there are.
    ///
    /// The field `X-Total`; nil if it is absent, or is not of this type.
    public var xTotal: Int? { value(of: "X-Total") }
}
