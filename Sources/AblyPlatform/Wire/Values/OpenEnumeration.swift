/// An enumeration that a server may extend: unknown values survive a round trip.
///
/// A generated enumeration declares its raw value and its constants, and inherits the rest:
///
/// ```swift
/// public struct Direction: OpenEnumeration, ExpressibleByStringLiteral {
///     public let rawValue: String
///     public init(rawValue: String) { self.rawValue = rawValue }
///     public static let forwards = Direction(rawValue: "forwards")
///     public static let allKnown = [forwards]
/// }
/// ```
public protocol OpenEnumeration: RawRepresentable, Hashable, WireCodable, Codable, CustomStringConvertible
where RawValue: WireCodable & Codable & Hashable {
    /// Any value, known or not.
    init(rawValue: RawValue)

    /// The values that the OpenAPI document lists, in its order.
    static var allKnown: [Self] { get }
}

extension OpenEnumeration {
    /// Whether the OpenAPI document lists this value.
    public var isKnown: Bool { Self.allKnown.contains(self) }

    @inlinable
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        self.init(rawValue: try RawValue(from: &reader))
    }

    @inlinable
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        try rawValue.write(to: &writer)
    }

    public var description: String { "\(rawValue)" }
}

extension OpenEnumeration where RawValue == String, Self: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}

extension OpenEnumeration where RawValue: FixedWidthInteger, Self: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: RawValue) { self.init(rawValue: value) }
}
