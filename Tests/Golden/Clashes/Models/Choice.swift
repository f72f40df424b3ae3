// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

public enum Choice: WireModel {
    case stringModel(StringModel)
    case selfValue(ChoiceSelf)
    case selfValue2(ChoiceSelfValue)
    case string(String)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension Choice {
    private static let wireShapes: [WireShape] = [
        .object(required: [], known: StringModel.wireKeys.names),
        .object(required: ["self"], known: ChoiceSelf.wireKeys.names),
        .object(required: ["other"], known: ChoiceSelfValue.wireKeys.names),
        .string(),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .stringModel(try StringModel(from: &reader))
            case 1: self = .selfValue(try ChoiceSelf(from: &reader))
            case 2: self = .selfValue2(try ChoiceSelfValue(from: &reader))
            case 3: self = .string(try String(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .stringModel(let value): try value.write(to: &writer)
        case .selfValue(let value): try value.write(to: &writer)
        case .selfValue2(let value): try value.write(to: &writer)
        case .string(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}

/// self
public struct ChoiceSelf: WireModel {
    public var selfValue: Bool

    /// Creates a value. The parameters are the properties of the same names.
    public init(selfValue: Bool) {
        self.selfValue = selfValue
    }
}

extension ChoiceSelf {
    static let wireKeys = WireKeys("self")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var selfValue: Bool?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: selfValue = try Bool(from: &reader)
            }
        }
        self.selfValue = try reader.require(selfValue, "self")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.selfValue, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

/// Self
public struct ChoiceSelfValue: WireModel {
    public var other: Bool

    /// Creates a value. The parameters are the properties of the same names.
    public init(other: Bool) {
        self.other = other
    }
}

extension ChoiceSelfValue {
    static let wireKeys = WireKeys("other")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var other: Bool?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: other = try Bool(from: &reader)
            }
        }
        self.other = try reader.require(other, "other")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.other, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
