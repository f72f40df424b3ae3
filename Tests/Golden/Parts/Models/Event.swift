// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

/// Told apart by what is deeper.
public enum Event: WireModel {
    case created(EventCreated)
    case removed(EventRemoved)
    case moved(EventMoved)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension Event {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["data"],
            known: EventCreated.wireKeys.names,
            members: [
                "data": .object(
                    required: ["action"],
                    known: EventCreatedData.wireKeys.names,
                    members: [
                        "action": .string(values: ["create", "insert"])
                    ]
                )
            ]
        ),
        .object(
            required: ["data"],
            known: EventRemoved.wireKeys.names,
            members: [
                "data": .object(
                    required: ["action"],
                    known: EventRemovedData.wireKeys.names,
                    constants: ["action": ["remove"]]
                )
            ]
        ),
        .object(
            required: ["data"],
            known: EventMoved.wireKeys.names,
            members: [
                "data": .object(
                    required: ["action"],
                    known: EventMovedData.wireKeys.names,
                    members: [
                        "action": .integers(values: [7])
                    ]
                )
            ]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .created(try EventCreated(from: &reader))
            case 1: self = .removed(try EventRemoved(from: &reader))
            case 2: self = .moved(try EventMoved(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .created(let value): try value.write(to: &writer)
        case .removed(let value): try value.write(to: &writer)
        case .moved(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}

/// Created
public struct EventCreated: WireModel {
    public var data: EventCreatedData

    /// Creates a value. The parameters are the properties of the same names.
    public init(data: EventCreatedData) {
        self.data = data
    }
}

extension EventCreated {
    static let wireKeys = WireKeys("data")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var data: EventCreatedData?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: data = try EventCreatedData(from: &reader)
            }
        }
        self.data = try reader.require(data, "data")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.data, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct EventCreatedData: WireModel {
    public var action: EventCreatedDataAction

    public var by: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(action: EventCreatedDataAction, by: String? = nil) {
        self.action = action
        self.by = by
    }
}

extension EventCreatedData {
    static let wireKeys = WireKeys("action", "by")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var action: EventCreatedDataAction?
        var by: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: action = try EventCreatedDataAction(from: &reader)
            default: try reader.readOptional(into: &by)
            }
        }
        self.action = try reader.require(action, "action")
        self.by = by
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.action, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.by, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct EventCreatedDataAction: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `"create"`
    public static let create = Self(rawValue: "create")
    /// `"insert"`
    public static let insert = Self(rawValue: "insert")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.create, .insert]
}

/// Removed
public struct EventRemoved: WireModel {
    public var data: EventRemovedData

    /// Creates a value. The parameters are the properties of the same names.
    public init(data: EventRemovedData) {
        self.data = data
    }
}

extension EventRemoved {
    static let wireKeys = WireKeys("data")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var data: EventRemovedData?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: data = try EventRemovedData(from: &reader)
            }
        }
        self.data = try reader.require(data, "data")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.data, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct EventRemovedData: WireModel {
    /// Always `remove`.
    public var action: String

    public var by: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(action: String, by: String? = nil) {
        self.action = action
        self.by = by
    }
}

extension EventRemovedData {
    static let wireKeys = WireKeys("action", "by")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var action: String?
        var by: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: action = try String(from: &reader)
            default: try reader.readOptional(into: &by)
            }
        }
        self.action = try reader.require(action, "action")
        self.by = by
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.action, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.by, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

/// Moved
public struct EventMoved: WireModel {
    public var data: EventMovedData

    /// Creates a value. The parameters are the properties of the same names.
    public init(data: EventMovedData) {
        self.data = data
    }
}

extension EventMoved {
    static let wireKeys = WireKeys("data")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var data: EventMovedData?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: data = try EventMovedData(from: &reader)
            }
        }
        self.data = try reader.require(data, "data")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.data, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct EventMovedData: WireModel {
    public var action: Int

    public var by: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(action: Int, by: String? = nil) {
        self.action = action
        self.by = by
    }
}

extension EventMovedData {
    static let wireKeys = WireKeys("action", "by")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var action: Int?
        var by: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: action = try Int(from: &reader)
            default: try reader.readOptional(into: &by)
            }
        }
        self.action = try reader.require(action, "action")
        self.by = by
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.action, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.by, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
