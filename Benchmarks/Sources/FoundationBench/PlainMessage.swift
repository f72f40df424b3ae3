/// A message with the members that the benchmark's pages have, with synthesized `Codable` conformance.
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
