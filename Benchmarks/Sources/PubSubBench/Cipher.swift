import AblyPlatform
import AblyPubSub
import Measuring

/// Publishes or reads one message repeatedly, without a network: `op`, `size`, `format`, and `cipher` for whether its
/// payload is encrypted. The difference is the cost of encryption in a call.
func runCipher(_ arguments: Arguments) throws {
    let size = arguments.integer("size") ?? 1_024
    let payload = String(decoding: (0..<size).map { UInt8(ascii: "a") + UInt8($0 % 26) }, as: UTF8.self)
    let isBinary = arguments.text("format") == "msgpack"
    let echo = Echo(isBinary: isBinary)
    var options = ClientOptions(token: "dG9rZW4uZm9yLmJlbmNobWFya3M")
    options.endpoint = "127.0.0.1"
    options.tls = false
    options.useBinaryProtocol = isBinary
    options.idempotentRestPublishing = false
    // The payload alone has the default limit.
    options.maxMessageSize = 1 << 20
    options.transport = echo
    let cipher = try CipherParams(key: (0..<32).map { UInt8($0) })
    let channel = AblyRest(options).channels.get(
        "c", options: ChannelOptions(cipher: arguments.text("cipher") == "yes" ? cipher : nil)
    ).blocking
    let data = WireValue.string(payload)
    try channel.publish(name: "greeting", data: data)
    if arguments.text("op") == "decode" {
        echo.page = echo.published
        try Repetition(arguments).run {
            let message = try channel.history().items.first
            guard let text = message?.data?.stringValue, text.utf8.count == size else { throw WrongPayload() }
            return text.utf8.count
        }
    } else {
        try Repetition(arguments).run { try channel.publish(name: "greeting", data: data).serials?.count ?? 0 }
    }
}

/// A message whose payload is not the published one.
struct WrongPayload: Error {}

/// A transport without a network that answers a publish, and a history request with what was published.
///
/// `@unchecked`: the measured program has one thread.
private final class Echo: HTTPTransport, @unchecked Sendable {
    private let headers: ResponseHeaders
    private let confirmation: [UInt8]
    private let pagePrefix: [UInt8]
    private let pageSuffix: [UInt8]
    private var body: [UInt8] = []
    var page: [UInt8] = []

    init(isBinary: Bool) {
        headers = ResponseHeaders([("Content-Type", isBinary ? "application/x-msgpack" : "application/json")])
        let format: WireFormat = isBinary ? .msgpack : .json
        confirmation = (try? format.encode(WireValue.object(["serials": .array([.string("1-0@a:0")])]))) ?? []
        (pagePrefix, pageSuffix) = isBinary ? ([0x91], []) : (Array("[".utf8), Array("]".utf8))
    }

    /// A page with the message that was published last.
    var published: [UInt8] { pagePrefix + body + pageSuffix }

    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse { answer(request) }

    func sendBlocking(_ request: TransportRequest) throws(TransportError) -> TransportResponse { answer(request) }

    func close() {}

    private func answer(_ request: TransportRequest) -> TransportResponse {
        guard let published = request.body else {
            return TransportResponse(status: 200, headers: headers, body: page, roundTripTime: .zero)
        }
        body = published
        return TransportResponse(status: 201, headers: headers, body: confirmation, roundTripTime: .zero)
    }
}
