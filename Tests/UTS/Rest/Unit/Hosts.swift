/// The hosts of a client whose options name none (REC1a, REC2c1).
enum Hosts {
    static let primary = "main.realtime.ably.net"
    static let fallbacks: Set = [
        "main.a.fallback.ably-realtime.com", "main.b.fallback.ably-realtime.com", "main.c.fallback.ably-realtime.com",
        "main.d.fallback.ably-realtime.com", "main.e.fallback.ably-realtime.com",
    ]
}
