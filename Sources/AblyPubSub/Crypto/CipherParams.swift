/// How the payloads of a channel are encrypted (TZ2): AES with a key of 128 or 256 bits, in CBC mode.
public struct CipherParams: Sendable, Hashable {
    /// The algorithm: `aes`.
    public let algorithm = "aes"
    /// The mode: `cbc`.
    public let mode = "cbc"
    /// The key.
    public let key: Bytes
    /// The length of the key in bits.
    public var keyLength: Int { key.count * 8 }

    /// - Parameter key: The key, of 16 or 32 bytes.
    /// - Throws: ``AblyError`` 40003 if the key has another length (RSE1e).
    public init(key: some Sequence<UInt8>) throws(AblyError) {
        self.key = Bytes(key)
        guard self.key.count == 16 || self.key.count == 32 else {
            throw .invalid("key", "it has \(self.key.count) bytes; AES keys here have 16 or 32")
        }
    }

    /// - Parameter base64Key: The key in base64, with either alphabet, with or without padding (RSE1c).
    /// - Throws: ``AblyError`` 40003 if the text is not base64, or the key has neither 16 nor 32 bytes.
    public init(base64Key: String) throws(AblyError) {
        var text = base64Key.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: byte
            }
        }
        while text.count % 4 != 0 { text.append(UInt8(ascii: "=")) }
        guard let key = Base64.decode(text) else { throw .invalid("base64Key", "it is not base64") }
        try self.init(key: key)
    }

    private init(generated key: [UInt8]) { self.key = Bytes(key) }

    /// Parameters with a new random key (RSE2).
    ///
    /// - Parameter keyLength: The length of the key.
    /// - Returns: The parameters. Others need ``key`` to read what is published with them.
    public static func generated(keyLength: KeyLength = .bits256) -> CipherParams {
        var generator = SystemRandomNumberGenerator()
        return CipherParams(
            generated: (0..<keyLength.rawValue / 8).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    /// The length of a key in bits.
    public enum KeyLength: Int, Sendable {
        /// AES-128.
        case bits128 = 128
        /// AES-256.
        case bits256 = 256
    }

    /// The encoding step of payloads that are encrypted with these parameters: `cipher+aes-256-cbc`.
    var encodingStep: String { key.count == 16 ? "cipher+aes-128-cbc" : "cipher+aes-256-cbc" }
}

extension CipherParams: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Algorithm, key length and mode, without the key.
    public var description: String { "\(algorithm)-\(keyLength)-\(mode)" }

    /// As ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
