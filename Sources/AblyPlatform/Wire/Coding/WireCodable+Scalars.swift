extension String: WireDecodable, WireEncodable {
    @inlinable
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) { self = try reader.readString() }

    @inlinable
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        writer.writeString(self)
    }
}

extension Bool: WireDecodable, WireEncodable {
    @inlinable
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) { self = try reader.readBool() }

    @inlinable
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        writer.writeBool(self)
    }
}

extension Double: WireDecodable, WireEncodable {
    @inlinable
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) { self = try reader.readDouble() }

    @inlinable
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        try writer.writeDouble(self)
    }
}

extension Float: WireDecodable, WireEncodable {
    /// Reads a number and rounds it to the nearest `Float`.
    @inlinable
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let number = try reader.readDouble()
        self = Float(number)
        if isInfinite, number.isFinite { throw reader.error(.numberOutOfRange(type: "Float")) }
    }

    @inlinable
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        try writer.writeFloat(self)
    }
}

/// An integer type that can be encoded and decoded. `UInt8` does not conform, so that `[UInt8]` is not encoded as an
/// array of numbers by mistake: use ``Bytes``.
public protocol WireInteger: FixedWidthInteger, WireDecodable, WireEncodable {}

extension WireInteger {
    @inlinable
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        self = try reader.readInteger(Self.self)
    }

    @inlinable
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        writer.writeInteger(self)
    }
}

extension Int: WireInteger {}
extension Int16: WireInteger {}
extension Int32: WireInteger {}
extension Int64: WireInteger {}
extension UInt: WireInteger {}
extension UInt16: WireInteger {}
extension UInt32: WireInteger {}
extension UInt64: WireInteger {}
