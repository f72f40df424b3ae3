@_spi(Generated) import AblyPlatform

extension ProtocolMessage: WireCodable {
    private static let wireKeys = WireKeys(
        "action", "id", "auth", "channel", "channelSerial", "connectionId", "connectionKey", "connectionDetails",
        "count",
        "error", "flags", "msgSerial", "messages", "presence", "annotations", "timestamp", "params", "res")

    /// Members that are not known, and unknown values of enumerations, are ignored (RTF1).
    package init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        self.init(Action(rawValue: -1))
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: action = Action(rawValue: try reader.readInteger(Int.self))
            case 1: try reader.readOptional(into: &id)
            case 2: try reader.readOptional(into: &auth)
            case 3: try reader.readOptional(into: &channel)
            case 4: try reader.readOptional(into: &channelSerial)
            case 5: try reader.readOptional(into: &connectionId)
            case 6: try reader.readOptional(into: &connectionKey)
            case 7: try reader.readOptional(into: &connectionDetails)
            case 8: try reader.readOptional(into: &count)
            case 9: try reader.readOptional(into: &error)
            case 10: if try !reader.readNull() { flags = Flags(rawValue: try reader.readInteger(Int.self)) }
            case 11: try reader.readOptional(into: &msgSerial)
            case 12: try reader.readOptional(into: &messages)
            case 13: try reader.readOptional(into: &presence)
            case 14: try reader.readOptional(into: &annotations)
            case 15: try reader.readOptional(into: &timestamp)
            case 16: params = try reader.readNull() ? nil : try Self.readParams(&reader)
            default: try reader.readOptional(into: &res)
            }
        }
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
        try writer.writeField(action.rawValue, 0, of: keys, in: &object)
        try writer.writeField(id, 1, of: keys, in: &object)
        try writer.writeField(auth, 2, of: keys, in: &object)
        try writer.writeField(channel, 3, of: keys, in: &object)
        try writer.writeField(channelSerial, 4, of: keys, in: &object)
        try writer.writeField(connectionId, 5, of: keys, in: &object)
        try writer.writeField(connectionKey, 6, of: keys, in: &object)
        try writer.writeField(connectionDetails, 7, of: keys, in: &object)
        try writer.writeField(count, 8, of: keys, in: &object)
        try writer.writeField(error, 9, of: keys, in: &object)
        try writer.writeField(flags?.rawValue, 10, of: keys, in: &object)
        try writer.writeField(msgSerial, 11, of: keys, in: &object)
        try writer.writeField(messages, 12, of: keys, in: &object)
        try writer.writeField(presence, 13, of: keys, in: &object)
        try writer.writeField(annotations, 14, of: keys, in: &object)
        try writer.writeField(timestamp, 15, of: keys, in: &object)
        try writer.writeField(params, 16, of: keys, in: &object)
        try writer.writeField(res, 17, of: keys, in: &object)
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
