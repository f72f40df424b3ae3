/// What another client needs to continue a connection (RTN16g).
struct RecoveryKey: Sendable, Hashable {
    var connectionKey: String
    var msgSerial: Int64
    var channelSerials: [String: String]

    init(connectionKey: String, msgSerial: Int64, channelSerials: [String: String]) {
        self.connectionKey = connectionKey
        self.msgSerial = msgSerial
        self.channelSerials = channelSerials
    }

    /// - Parameter text: A recovery key as text; the result is nil if it has another form.
    init?(_ text: String) {
        guard let value = try? WireFormat.json.decode(WireValue.self, from: Array(text.utf8)).objectValue,
            let key = value["connectionKey"]?.stringValue, !key.isEmpty
        else { return nil }
        connectionKey = key
        msgSerial = Int64(value["msgSerial"]?.intValue ?? 0)
        channelSerials = (value["channelSerials"]?.objectValue ?? [:]).compactMapValues(\.stringValue)
    }

    /// The key as text: JSON, which encodes any channel name (RTN16g1).
    var text: String {
        let value: WireValue = .object([
            "connectionKey": .string(connectionKey), "msgSerial": .int(msgSerial),
            "channelSerials": .object(channelSerials.mapValues { .string($0) }),
        ])
        return (try? WireFormat.json.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
