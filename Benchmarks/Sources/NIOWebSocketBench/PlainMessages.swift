/// A protocol message with the members that the benchmark needs, with synthesized `Codable` conformance.
struct PlainProtocolMessage: Codable, Sendable {
    var action: Int
    var id: String?
    var connectionId: String?
    var channel: String?
    var channelSerial: String?
    var timestamp: Int64?
    var msgSerial: Int64?
    var count: Int?
    var messages: [PlainMessage]?
    var res: [PlainResult]?

    static let ack = 1
    static let connected = 4
    static let attach = 10
    static let attached = 11
    static let message = 15

    /// Gives its messages the members that they have in common.
    mutating func fill() {
        for index in (messages ?? []).indices {
            if messages?[index].id == nil, let id { messages?[index].id = "\(id):\(index)" }
            if messages?[index].connectionId == nil { messages?[index].connectionId = connectionId }
            if messages?[index].timestamp == nil { messages?[index].timestamp = timestamp }
        }
    }
}

/// A message.
struct PlainMessage: Codable, Sendable {
    struct Version: Codable, Sendable {
        var serial: String?
        var timestamp: Int64?
    }

    var id: String?
    var name: String?
    var data: String?
    var encoding: String?
    var clientId: String?
    var connectionId: String?
    var timestamp: Int64?
    var action: Int?
    var serial: String?
    var version: Version?
}

/// What became of a publish.
struct PlainResult: Codable, Sendable {
    var serials: [String]?
}

/// A payload that is JSON.
struct Reading: Decodable, Sendable {
    let number: Int
    let sensor: String
    let celsius: Double
    let tags: [String]
    let note: String
}
