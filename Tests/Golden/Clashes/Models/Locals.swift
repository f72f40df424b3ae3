// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

public struct Locals: WireModel {
    public var reader: String

    public var writer: String?

    public var object: String?

    public var field: String?

    public var key: String?

    public var keys: String

    public var wireKeys: String?

    public var value: String?

    public var index: String?

    public var encodeValue: String?

    public var writeValue: String?

    public var hashValue2: String?

    public var description: String?

    public var request: String?

    public var body: String?

    public var container: String?

    public var encoder: String?

    public var decoder: String?

    public var error: String?

    public var next: Locals? {
        get { nextStorage2?.value }
        set { nextStorage2 = newValue.map(Indirect.init) }
    }
    private var nextStorage2: Indirect<Locals>?

    public var nextStorage: String?
}

extension Locals {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        reader: String,
        writer: String? = nil,
        object: String? = nil,
        field: String? = nil,
        key: String? = nil,
        keys: String,
        wireKeys: String? = nil,
        value: String? = nil,
        index: String? = nil,
        encodeValue: String? = nil,
        writeValue: String? = nil,
        hashValue2: String? = nil,
        description: String? = nil,
        request: String? = nil,
        body: String? = nil,
        container: String? = nil,
        encoder: String? = nil,
        decoder: String? = nil,
        error: String? = nil,
        next: Locals? = nil,
        nextStorage: String? = nil
    ) {
        self.reader = reader
        self.writer = writer
        self.object = object
        self.field = field
        self.key = key
        self.keys = keys
        self.wireKeys = wireKeys
        self.value = value
        self.index = index
        self.encodeValue = encodeValue
        self.writeValue = writeValue
        self.hashValue2 = hashValue2
        self.description = description
        self.request = request
        self.body = body
        self.container = container
        self.encoder = encoder
        self.decoder = decoder
        self.error = error
        self.nextStorage2 = next.map(Indirect.init)
        self.nextStorage = nextStorage
    }
}

extension Locals {
    static let wireKeys = WireKeys(
        "reader", "writer", "object", "field", "key", "keys", "wireKeys", "value", "index", "encode", "write", "hash",
        "description", "request", "body", "container", "encoder", "decoder", "error", "next", "nextStorage"
    )

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var readerValue: String?
        var writer: String?
        var object: String?
        var field: String?
        var key: String?
        var keys: String?
        var wireKeys: String?
        var value: String?
        var index: String?
        var encodeValue: String?
        var writeValue: String?
        var hashValue2: String?
        var description: String?
        var request: String?
        var body: String?
        var container: String?
        var encoder: String?
        var decoder: String?
        var error: String?
        var next: Indirect<Locals>?
        var nextStorage: String?
        var members = try reader.beginObject()
        let wireKeys2 = Self.wireKeys
        while let member = try reader.nextField(in: &members, of: wireKeys2) {
            switch member {
            case 0: readerValue = try String(from: &reader)
            case 1: try reader.readOptional(into: &writer)
            case 2: try reader.readOptional(into: &object)
            case 3: try reader.readOptional(into: &field)
            case 4: try reader.readOptional(into: &key)
            case 5: keys = try String(from: &reader)
            case 6: try reader.readOptional(into: &wireKeys)
            case 7: try reader.readOptional(into: &value)
            case 8: try reader.readOptional(into: &index)
            case 9: try reader.readOptional(into: &encodeValue)
            case 10: try reader.readOptional(into: &writeValue)
            case 11: try reader.readOptional(into: &hashValue2)
            case 12: try reader.readOptional(into: &description)
            case 13: try reader.readOptional(into: &request)
            case 14: try reader.readOptional(into: &body)
            case 15: try reader.readOptional(into: &container)
            case 16: try reader.readOptional(into: &encoder)
            case 17: try reader.readOptional(into: &decoder)
            case 18: try reader.readOptional(into: &error)
            case 19: try reader.readOptional(into: &next)
            default: try reader.readOptional(into: &nextStorage)
            }
        }
        try self.init(
            reader: reader.require(readerValue, "reader"),
            writer: writer,
            object: object,
            field: field,
            key: key,
            keys: reader.require(keys, "keys"),
            wireKeys: wireKeys,
            value: value,
            index: index,
            encodeValue: encodeValue,
            writeValue: writeValue,
            hashValue2: hashValue2,
            description: description,
            request: request,
            body: body,
            container: container,
            encoder: encoder,
            decoder: decoder,
            error: error,
            nextStorage2: next,
            nextStorage: nextStorage
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.reader, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.writer, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.object, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.field, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.key, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.keys, 5, of: Self.wireKeys, in: &object)
        try writer.writeField(self.wireKeys, 6, of: Self.wireKeys, in: &object)
        try writer.writeField(self.value, 7, of: Self.wireKeys, in: &object)
        try writer.writeField(self.index, 8, of: Self.wireKeys, in: &object)
        try writer.writeField(self.encodeValue, 9, of: Self.wireKeys, in: &object)
        try writer.writeField(self.writeValue, 10, of: Self.wireKeys, in: &object)
        try writer.writeField(self.hashValue2, 11, of: Self.wireKeys, in: &object)
        try writer.writeField(self.description, 12, of: Self.wireKeys, in: &object)
        try writer.writeField(self.request, 13, of: Self.wireKeys, in: &object)
        try writer.writeField(self.body, 14, of: Self.wireKeys, in: &object)
        try writer.writeField(self.container, 15, of: Self.wireKeys, in: &object)
        try writer.writeField(self.encoder, 16, of: Self.wireKeys, in: &object)
        try writer.writeField(self.decoder, 17, of: Self.wireKeys, in: &object)
        try writer.writeField(self.error, 18, of: Self.wireKeys, in: &object)
        try writer.writeField(self.nextStorage2, 19, of: Self.wireKeys, in: &object)
        try writer.writeField(self.nextStorage, 20, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
