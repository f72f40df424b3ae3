/// Certificates or a private key in PEM format (RFC 7468): a file, or the bytes themselves.
///
/// Descriptions and mirrors do not contain the bytes.
public struct PEMSource: Sendable, Hashable {
    enum Storage: Sendable, Hashable {
        case file(String)
        case bytes(PinnedBytes)
    }

    let storage: Storage

    private init(_ storage: Storage) { self.storage = storage }

    /// A file, read again for each new connection, so that a certificate can be renewed in place.
    ///
    /// - Parameter path: The file's path.
    /// - Returns: The source. If the file cannot be read or contains something else, calls fail with an error that
    ///   names the option.
    public static func file(_ path: String) -> PEMSource { PEMSource(.file(path)) }

    /// The contents of such a file.
    ///
    /// - Parameter bytes: PEM text: `[UInt8]`, `Data`, or a string's `utf8`.
    /// - Returns: The source. If the bytes are not PEM, calls fail with an error that names the option.
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

    /// Same as ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Bytes at a fixed address, so that libcurl's handles share them instead of copying them. They are overwritten before
/// deallocation, since they may be a key.
//
// @unchecked: the buffer is filled before it is shared and does not change until deinit.
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
