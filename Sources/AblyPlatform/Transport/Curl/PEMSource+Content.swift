extension PEMSource {
    /// What a source consists of, for TLS libraries other than libcurl's.
    package enum Content: Sendable, Hashable {
        /// The file at a path.
        case file(String)
        /// The contents of such a file.
        case bytes([UInt8])
    }

    /// The path, or a copy of the bytes.
    package var content: Content {
        switch storage {
        case .file(let path): .file(path)
        case .bytes(let bytes): .bytes(Array(bytes.buffer))
        }
    }
}
