/// What happens on a realtime client's connection.
enum RealtimeEvent: Sendable {
    /// The connection is open.
    case opened(RealtimeOpening)
    /// A message arrived.
    case message([UInt8], isText: Bool)
    /// The connection ended.
    case closed(isClean: Bool)

    /// Bytes that it holds.
    var size: Int {
        if case .message(let bytes, _) = self { bytes.count } else { 0 }
    }
}

/// The request that opened a realtime connection.
struct RealtimeOpening: Sendable {
    /// Path and query.
    let target: String
    /// The value of the header field `Authorization`, if any.
    var authorization: String?
}
