@_spi(Generated) import AblyPlatform
import TestSupport

/// A message, in the form of a generated model.
struct SampleMessage: WireModel {
    var name: String?
    var data: WireValue?
    var id: String
    var timestamp: Int64?
    var payload: Bytes?
    var tags: [String]?
    var extras: [String: Double]?

    private static let keys = WireKeys("name", "data", "id", "timestamp", "payload", "tags", "extras")

    init(
        name: String? = nil, data: WireValue? = nil, id: String, timestamp: Int64? = nil, payload: Bytes? = nil,
        tags: [String]? = nil, extras: [String: Double]? = nil
    ) {
        self.name = name
        self.data = data
        self.id = id
        self.timestamp = timestamp
        self.payload = payload
        self.tags = tags
        self.extras = extras
    }

    init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var name: String?
        var data: WireValue?
        var id: String?
        var timestamp: Int64?
        var payload: Bytes?
        var tags: [String]?
        var extras: [String: Double]?
        var object = try reader.beginObject()
        while let field = try reader.nextField(in: &object, of: Self.keys) {
            switch field {
            case 0: try reader.readOptional(into: &name)
            case 1: try reader.readOptional(into: &data)
            case 2: id = try String(from: &reader)
            case 3: try reader.readOptional(into: &timestamp)
            case 4: try reader.readOptional(into: &payload)
            case 5: try reader.readOptional(into: &tags)
            default: try reader.readOptional(into: &extras)
            }
        }
        guard let id else { throw reader.error(.missingKey("id")) }
        self.init(
            name: name, data: data, id: id, timestamp: timestamp, payload: payload, tags: tags, extras: extras)
    }

    func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(name, 0, of: Self.keys, in: &object)
        try writer.writeField(data, 1, of: Self.keys, in: &object)
        try writer.writeField(id, 2, of: Self.keys, in: &object)
        if writer.includesReadOnly { try writer.writeField(timestamp, 3, of: Self.keys, in: &object) }
        try writer.writeField(payload, 4, of: Self.keys, in: &object)
        try writer.writeField(tags, 5, of: Self.keys, in: &object)
        try writer.writeField(extras, 6, of: Self.keys, in: &object)
        writer.endObject(object)
    }
}

/// A recursive model with additional properties.
struct SampleTree: WireModel {
    var label: String?
    var child: Indirect<SampleTree>?
    var others: [String: WireValue]

    private static let keys = WireKeys("label", "child")

    init(label: String? = nil, child: SampleTree? = nil, others: [String: WireValue] = [:]) {
        self.label = label
        self.child = child.map { Indirect($0) }
        self.others = others
    }

    init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextFieldOrKey(in: &object, of: Self.keys) {
            switch field {
            case .known(0): try reader.readOptional(into: &label)
            case .known: try reader.readOptional(into: &child)
            case .other(let key): others[key] = try WireValue(from: &reader)
            }
        }
    }

    func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(label, 0, of: Self.keys, in: &object)
        try writer.writeField(child, 1, of: Self.keys, in: &object)
        for key in others.keys.sorted() {
            writer.writeKey(key, in: &object)
            try others[key].write(to: &writer)
        }
        writer.endObject(object)
    }
}

/// A model with more keys than a word has bits: `key0` to `key149`, all integers.
struct SampleWide: WireModel {
    var values: [Int: Int] = [:]

    static let keys = WireKeys((0..<150).map { "key\($0)" })

    init(values: [Int: Int]) { self.values = values }

    init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var object = try reader.beginObject()
        while let field = try reader.nextField(in: &object, of: Self.keys) { values[field] = try Int(from: &reader) }
    }

    func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        for key in values.keys.sorted() { try writer.writeField(values[key], key, of: Self.keys, in: &object) }
        writer.endObject(object)
    }
}

struct SampleDirection: OpenEnumeration, ExpressibleByStringLiteral {
    let rawValue: String
    init(rawValue: String) { self.rawValue = rawValue }
    static let forwards = SampleDirection(rawValue: "forwards")
    static let backwards = SampleDirection(rawValue: "backwards")
    static let allKnown = [forwards, backwards]
}

struct SampleAction: OpenEnumeration, ExpressibleByIntegerLiteral {
    let rawValue: Int
    init(rawValue: Int) { self.rawValue = rawValue }
    static let create: SampleAction = 0
    static let update: SampleAction = 1
    static let allKnown = [create, update]
}

/// Parses hexadecimal digits, ignoring spaces.
func hexadecimal(_ text: String) -> [UInt8] {
    let digits = text.utf8.filter { $0 != UInt8(ascii: " ") }
    return stride(from: 0, to: digits.count, by: 2).compactMap { position in
        UInt8(String(decoding: digits[position..<position + 2], as: UTF8.self), radix: 16)
    }
}

/// The error that decoding throws; nil if it succeeds.
func wireFailure<Value: WireDecodable>(
    _ type: Value.Type, _ format: WireFormat, _ bytes: [UInt8]
) -> WireError? {
    do throws(WireError) {
        _ = try format.decode(type, from: bytes)
        return nil
    } catch { return error }
}

/// The error that decoding as any value throws; nil if it succeeds.
func wireFailure(_ format: WireFormat, _ bytes: [UInt8]) -> WireError? { wireFailure(WireValue.self, format, bytes) }

extension WireValue {
    /// A random value of any kind, nested at most `depth` deep. Numbers are finite.
    static func random(depth: Int, withBytes: Bool, using generator: inout SeededGenerator) -> WireValue {
        switch Int.random(in: 0..<(depth > 0 ? 11 : 8), using: &generator) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &generator))
        case 2: return .int(Int64(truncatingIfNeeded: generator.next() >> UInt64.random(in: 0..<64, using: &generator)))
        case 3: return .uint(UInt64.random(in: UInt64(Int64.max) + 1...UInt64.max, using: &generator))
        case 4:
            let double = Double(bitPattern: generator.next())
            return .double(double.isFinite ? double : 0.25)
        case 5, 6: return .string(randomText(using: &generator))
        case 7:
            guard withBytes else { return .int(Int64.random(in: -40...300, using: &generator)) }
            return .bytes(Bytes((0..<Int.random(in: 0..<20, using: &generator)).map { UInt8($0 * 13) }))
        case 8, 9:
            let count = Int.random(in: 0..<20, using: &generator)
            return .array((0..<count).map { _ in random(depth: depth - 1, withBytes: withBytes, using: &generator) })
        default:
            var members: [String: WireValue] = [:]
            for _ in 0..<Int.random(in: 0..<20, using: &generator) {
                members[randomText(using: &generator)] = random(
                    depth: depth - 1, withBytes: withBytes, using: &generator)
            }
            return .object(members)
        }
    }

    private static func randomText(using generator: inout SeededGenerator) -> String {
        let alphabet = Array("abcdefghijkl \"\\/\n\t\r\u{0}\u{1F}\u{7F}éß漢字😀𝄞\u{2028}".unicodeScalars)
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<40, using: &generator) {
            let range = Bool.random(using: &generator) ? 0..<12 : 0..<alphabet.count
            text.append(alphabet[Int.random(in: range, using: &generator)])
        }
        return String(text)
    }
}
