@_spi(Generated) import AblyPlatform

extension ProtocolMessage: WireCodable {
    private static let wireKeys = WireKeys(
        "action", "id", "auth", "channel", "channelSerial", "connectionId", "connectionKey", "connectionDetails",
        "count",
        "error", "flags", "msgSerial", "messages", "presence", "annotations", "timestamp", "params", "res")

    /// Members that are not known, and unknown values of enumerations, are ignored (RTF1).
    package init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        // Read into their place, since copying all members costs more than reading most of them.
        self.init(Action(rawValue: -1))
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: members.action = Action(rawValue: try reader.readInteger(Int.self))
            case 1: try reader.readOptional(into: &members.id)
            case 2: try reader.readOptional(into: &members.auth)
            case 3: try reader.readOptional(into: &members.channel)
            case 4: try reader.readOptional(into: &members.channelSerial)
            case 5: try reader.readOptional(into: &members.connectionId)
            case 6: try reader.readOptional(into: &members.connectionKey)
            case 7: try reader.readOptional(into: &members.connectionDetails)
            case 8: try reader.readOptional(into: &members.count)
            case 9: try reader.readOptional(into: &members.error)
            case 10: if try !reader.readNull() { members.flags = Flags(rawValue: try reader.readInteger(Int.self)) }
            case 11: try reader.readOptional(into: &members.msgSerial)
            case 12: try reader.readOptional(into: &members.messages)
            case 13: try reader.readOptional(into: &members.presence)
            case 14: try reader.readOptional(into: &members.annotations)
            case 15: try reader.readOptional(into: &members.timestamp)
            case 16: members.params = try reader.readNull() ? nil : try Self.readParams(&reader)
            default: members.res = try reader.readNull() ? nil : try Self.readResults(&reader)
            }
        }
    }

    private static let resultKeys = WireKeys("serials")

    /// Of the members of a result, a connection only has the serials. The model's decoder is not specialized for this module,
    /// and every message that is published has a result.
    private static func readResults<Reader: WireReader>(
        _ reader: inout Reader
    ) throws(WireError) -> [PublishResult] {
        var results: [PublishResult] = []
        var array = try reader.beginArray()
        while try reader.nextElement(in: &array) {
            var serials: [String?]?
            var object = try reader.beginObject()
            while try reader.nextField(in: &object, of: resultKeys) != nil {
                if try reader.readNull() { continue }
                var values: [String?] = []
                var list = try reader.beginArray()
                while try reader.nextElement(in: &list) {
                    values.append(try reader.readNull() ? nil : try reader.readString())
                }
                serials = values
            }
            results.append(PublishResult(serials: serials))
        }
        return results
    }

    /// Parameters may be numbers and Booleans as well.
    private static func readParams<Reader: WireReader>(_ reader: inout Reader) throws(WireError) -> [String: String] {
        var params: [String: String] = [:]
        for (key, value) in try [String: WireValue](from: &reader) {
            switch value {
            case .string(let text): params[key] = text
            case .int(let number): params[key] = String(number)
            case .bool(let flag): params[key] = flag ? "true" : "false"
            default: break
            }
        }
        return params
    }

    package func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        let keys = Self.wireKeys
        var object = writer.beginObject()
        try writer.writeField(members.action.rawValue, 0, of: keys, in: &object)
        try writer.writeField(members.id, 1, of: keys, in: &object)
        try writer.writeField(members.auth, 2, of: keys, in: &object)
        try writer.writeField(members.channel, 3, of: keys, in: &object)
        try writer.writeField(members.channelSerial, 4, of: keys, in: &object)
        try writer.writeField(members.connectionId, 5, of: keys, in: &object)
        try writer.writeField(members.connectionKey, 6, of: keys, in: &object)
        try writer.writeField(members.connectionDetails, 7, of: keys, in: &object)
        try writer.writeField(members.count, 8, of: keys, in: &object)
        try writer.writeField(members.error, 9, of: keys, in: &object)
        try writer.writeField(members.flags?.rawValue, 10, of: keys, in: &object)
        try writer.writeField(members.msgSerial, 11, of: keys, in: &object)
        try writer.writeField(members.messages, 12, of: keys, in: &object)
        try writer.writeField(members.presence, 13, of: keys, in: &object)
        try writer.writeField(members.annotations, 14, of: keys, in: &object)
        try writer.writeField(members.timestamp, 15, of: keys, in: &object)
        try writer.writeField(members.params, 16, of: keys, in: &object)
        try writer.writeField(members.res, 17, of: keys, in: &object)
        writer.endObject(object)
    }
}

extension ProtocolMessage.AuthDetails: WireCodable {
    private static let wireKeys = WireKeys("accessToken")

    package init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var token: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while try reader.nextField(in: &object, of: keys) != nil { try reader.readOptional(into: &token) }
        accessToken = token ?? ""
    }

    package func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(accessToken, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
