/// The id that all requests of one call carry, so that the service's operator can find them (RSC7c).
enum RequestId {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// Twelve random bytes in the base64 alphabet for URLs (RFC 4648 section 5): sixteen characters.
    static func make(using random: inout some RandomNumberGenerator) -> String {
        var characters: [UInt8] = []
        for _ in 0..<2 {
            var word: UInt64 = random.next()
            for _ in 0..<8 {
                characters.append(alphabet[Int(word & 63)])
                word >>= 6
            }
        }
        return String(decoding: characters, as: UTF8.self)
    }
}
