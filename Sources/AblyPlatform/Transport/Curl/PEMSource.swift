/// Certificates or a private key in PEM format (RFC 7468): a file, or the bytes themselves.
///
/// No description of it, in text or by reflection, holds the bytes.
public struct PEMSource: Sendable, Hashable {
    enum Storage: Sendable, Hashable {
        case file(String)
        case bytes(PinnedBytes)
    }

    let storage: Storage

    private init(_ storage: Storage) { self.storage = storage }

    /// A file, which is read again for each new connection, so that a certificate can be renewed in place.
    ///
    /// - Parameter path: The file's path.
    /// - Returns: The source. A file that cannot be read, or holds something else, fails the calls with an error that
    ///   names the option.
    public static func file(_ path: String) -> PEMSource { PEMSource(.file(path)) }

    /// The bytes of such a file.
    ///
    /// - Parameter bytes: PEM text: `[UInt8]`, `Data`, or a string's `utf8`.
    /// - Returns: The source. Bytes that are not PEM fail the calls with an error that names the option.
    public static func bytes(_ bytes: some Sequence<UInt8>) -> PEMSource { PEMSource(.bytes(PinnedBytes(bytes))) }
}

extension PEMSource: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The file's path, or the number of bytes.
    public var description: String {
        switch storage {
        case .file(let path): "file \(path)"
        case .bytes(let bytes): "\(bytes.buffer.count) bytes"
        }
    }

    /// As ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Bytes that stay where they are, so that libcurl's handles share them instead of copying them, and that are
/// overwritten before their memory is given back: they may be a key.
//
// @unchecked: the buffer is filled before anybody else sees it and not changed until deinit.
final class PinnedBytes: @unchecked Sendable, Hashable {
    let buffer: UnsafeRawBufferPointer

    init(_ bytes: some Sequence<UInt8>) {
        let bytes = ContiguousArray(bytes)
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
        copy.copyBytes(from: bytes)
        buffer = UnsafeRawBufferPointer(copy)
    }

    deinit {
        let buffer = UnsafeMutableRawBufferPointer(mutating: buffer)
        buffer.initializeMemory(as: UInt8.self, repeating: 0)
        buffer.deallocate()
    }

    static func == (left: PinnedBytes, right: PinnedBytes) -> Bool { left.buffer.elementsEqual(right.buffer) }

    func hash(into hasher: inout Hasher) { hasher.combine(bytes: buffer) }
}
