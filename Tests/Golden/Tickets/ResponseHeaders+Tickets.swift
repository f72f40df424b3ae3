// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 7d4b04cb9f128bd420bbf07a6677dafa936721637ebb128f1496fc6944d7352d

@_spi(Generated) public import AblyPlatform

extension ResponseHeaders {
    /// How many calls are left.
    ///
    /// The field `X-RateLimit-Remaining`; nil if it is absent, or is not of this type.
    public var xRateLimitRemaining: Int32? { value(of: "X-RateLimit-Remaining") }

    /// When there are calls again.
    ///
    /// The field `X-RateLimit-Reset`; nil if it is absent, or is not of this type.
    public var xRateLimitReset: DateTime? { value(of: "X-RateLimit-Reset") }

    /// The queues that were looked at.
    ///
    /// The field `X-Queues`; nil if it is absent, or is not of this type.
    public var xQueues: [Queue]? { list(of: "X-Queues") }

    /// The field `X-Mode`; nil if it is absent, or is not of this type.
    public var xMode: XMode? { value(of: "X-Mode") }

    /// How many tickets
    /// there are.
    ///
    /// The field `X-Count`; nil if it is absent, or is not of this type.
    public var totalCount: Int? { value(of: "X-Count") }

    /// The field `Location`; nil if it is absent.
    public var location: String? { value(of: "Location") }

    /// The field `Description`; nil if it is absent.
    @available(*, deprecated)
    public var descriptionHeader: String? { value(of: "Description") }

    /// The field `X-Cost`; nil if it is absent, or is not of this type.
    public var xCost: Double? { value(of: "X-Cost") }

    /// The field `X-Locked`; nil if it is absent, or is not of this type.
    public var xLocked: Bool? { value(of: "X-Locked") }
}
