/// The id that all requests of one call carry, so that a service's people can find them (RSC7c).
enum RequestId {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// Twelve random bytes in the base64 alphabet for URLs (RFC 4648 section 5): sixteen characters.
    static func make(using random: inout some RandomNumberGenerator) -> String {
        let words: [UInt64] = [random.next(), random.next()]
        let characters = (0..<16).map { index in alphabet[Int(words[index / 8] >> UInt64(index % 8 * 6) & 63)] }
        return String(decoding: characters, as: UTF8.self)
    }
}
