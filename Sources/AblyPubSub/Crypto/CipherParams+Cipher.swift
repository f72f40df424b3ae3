import Crypto
import _CryptoExtras

extension CipherParams {
    /// The size of a block and of an initialization vector, in bytes.
    private static let blockSize = 16

    /// Encrypts bytes, with PKCS #7 padding.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - vector: The initialization vector of 16 bytes; nil for a random one.
    /// - Returns: The vector, followed by the ciphertext.
    func encrypt(_ bytes: [UInt8], vector: [UInt8]? = nil) throws -> [UInt8] {
        // An `IV` could give its bytes only one by one.
        let vector = vector ?? Self.randomVector()
        let ciphertext = try AES._CBC.encrypt(
            bytes, using: SymmetricKey(data: key.array), iv: AES._CBC.IV(ivBytes: vector))
        var result: [UInt8] = []
        result.reserveCapacity(Self.blockSize + ciphertext.count)
        result.append(contentsOf: vector)
        result.append(contentsOf: ciphertext)
        return result
    }

    private static func randomVector() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        let halves = (generator.next(), generator.next())
        return withUnsafeBytes(of: halves) { Array($0) }
    }

    /// Decrypts what ``encrypt(_:vector:)`` returns.
    func decrypt(_ bytes: [UInt8]) throws -> [UInt8] {
        guard bytes.count >= 2 * Self.blockSize, bytes.count % Self.blockSize == 0 else {
            throw CipherProblem("it has \(bytes.count) bytes, but a vector and whole blocks are expected")
        }
        let vector = try AES._CBC.IV(ivBytes: bytes.prefix(Self.blockSize))
        do {
            return Array(
                try AES._CBC.decrypt(
                    bytes.dropFirst(Self.blockSize), using: SymmetricKey(data: key.array), iv: vector))
        } catch { throw CipherProblem("it was encrypted with another key, or is damaged") }
    }
}

/// Why a payload cannot be decrypted.
struct CipherProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
