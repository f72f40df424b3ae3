// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

/// The same keys with other values.
public enum Measure: WireModel {
    case text(MeasureText)
    case number(MeasureNumber)
    case list(MeasureList)
    case names(MeasureNames)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension Measure {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["value"],
            known: MeasureText.wireKeys.names,
            members: [
                "value": .string()
            ]
        ),
        .object(
            required: ["value"],
            known: MeasureNumber.wireKeys.names,
            members: [
                "value": .number
            ]
        ),
        .object(
            required: ["value"],
            known: MeasureList.wireKeys.names,
            members: [
                "value": .array(.number)
            ]
        ),
        .object(
            required: ["value"],
            known: MeasureNames.wireKeys.names,
            members: [
                "value": .array(.string())
            ]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .text(try MeasureText(from: &reader))
            case 1: self = .number(try MeasureNumber(from: &reader))
            case 2: self = .list(try MeasureList(from: &reader))
            case 3: self = .names(try MeasureNames(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .text(let value): try value.write(to: &writer)
        case .number(let value): try value.write(to: &writer)
        case .list(let value): try value.write(to: &writer)
        case .names(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}

/// Text
public struct MeasureText: WireModel {
    public var value: String

    /// Creates a value. The parameters are the properties of the same names.
    public init(value: String) {
        self.value = value
    }
}

extension MeasureText {
    static let wireKeys = WireKeys("value")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var value: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: value = try String(from: &reader)
            }
        }
        self.value = try reader.require(value, "value")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.value, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

/// Number
public struct MeasureNumber: WireModel {
    public var value: Double

    /// Creates a value. The parameters are the properties of the same names.
    public init(value: Double) {
        self.value = value
    }
}

extension MeasureNumber {
    static let wireKeys = WireKeys("value")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var value: Double?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: value = try Double(from: &reader)
            }
        }
        self.value = try reader.require(value, "value")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.value, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

/// List
public struct MeasureList: WireModel {
    public var value: [Double]

    /// Creates a value. The parameters are the properties of the same names.
    public init(value: [Double]) {
        self.value = value
    }
}

extension MeasureList {
    static let wireKeys = WireKeys("value")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var value: [Double]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: value = try [Double](from: &reader)
            }
        }
        self.value = try reader.require(value, "value")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.value, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

/// Names
public struct MeasureNames: WireModel {
    public var value: [String]

    /// Creates a value. The parameters are the properties of the same names.
    public init(value: [String]) {
        self.value = value
    }
}

extension MeasureNames {
    static let wireKeys = WireKeys("value")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var value: [String]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: value = try [String](from: &reader)
            }
        }
        self.value = try reader.require(value, "value")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.value, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
