/// The response of one transfer as it arrives: the header block of the final response, the body, and their limits.
struct ReplyBuffer: Sendable {
    /// Why a response was rejected before its end.
    enum Refusal: Sendable, Hashable {
        case bodyTooLarge(limit: Int)
        case headersTooLarge(limit: Int)
    }

    /// Maximum size in bytes of all field lines of a transfer, including interim responses and trailers.
    static let maximumHeaderBytes = 256 << 10
    /// Maximum number of field lines of a transfer.
    static let maximumHeaderLines = 4_096

    /// The field lines received so far are the first ``headerCount`` bytes. The memory is reused for the next response.
    private var headers = [UInt8](repeating: 0, count: 1_024)
    private var headerCount = 0
    private var body: [UInt8] = []
    /// Set once a limit is exceeded: nothing more is accepted.
    private(set) var refusal: Refusal?

    private var maximumBodyBytes = 0
    private var headerBytes = 0
    private var headerLines = 0
    /// Whether the blank line after the header has been received: field lines until the next status line are trailers.
    private(set) var isPastHeaders = false

    /// Discards the previous response.
    mutating func begin(maximumBodyBytes: Int) {
        forget()
        refusal = nil
        self.maximumBodyBytes = maximumBodyBytes
        headerBytes = 0
        headerLines = 0
        isPastHeaders = false
    }

    /// Accepts one line as received, including its line end.
    ///
    /// - Returns: Whether to continue the transfer.
    mutating func takeHeader(_ line: UnsafeRawBufferPointer) -> Bool {
        headerBytes += line.count
        headerLines += 1
        guard headerBytes <= Self.maximumHeaderBytes, headerLines <= Self.maximumHeaderLines else {
            refusal = .headersTooLarge(limit: Self.maximumHeaderBytes)
            return false
        }
        if Self.isStatusLine(line) {
            // Any previous response was an interim one: only the fields of the final response are stored.
            headerCount = 0
            isPastHeaders = false
        } else if line.count <= 2, line.allSatisfy({ $0 == 0x0D || $0 == 0x0A }) {
            isPastHeaders = true
        } else if !isPastHeaders {
            keep(line)
        }
        return true
    }

    /// Accepts decompressed bytes of the body.
    ///
    /// - Parameters:
    ///   - bytes: The bytes received.
    ///   - expected: The size of the whole body, or a non-positive number if it is unknown.
    /// - Returns: Whether to continue the transfer.
    mutating func takeBody(_ bytes: UnsafeRawBufferPointer, expected: () -> Int) -> Bool {
        guard bytes.count <= maximumBodyBytes - body.count else {
            refusal = .bodyTooLarge(limit: maximumBodyBytes)
            body = []
            return false
        }
        if body.isEmpty {
            // A server's Content-Length must not make the client allocate without limit.
            let size = min(expected(), maximumBodyBytes, 1 << 20)
            if size > bytes.count { body.reserveCapacity(size) }
        }
        body.append(contentsOf: bytes)
        return true
    }

    private mutating func keep(_ line: UnsafeRawBufferPointer) {
        let end = headerCount + line.count
        if end > headers.count { headers.append(contentsOf: repeatElement(0, count: end)) }
        headers.withUnsafeMutableBytes { bytes in
            UnsafeMutableRawBufferPointer(rebasing: bytes[headerCount..<end]).copyMemory(from: line)
        }
        headerCount = end
    }

    /// Returns the header block and the body, and discards them here.
    mutating func take() -> (headers: [UInt8], body: [UInt8]) {
        defer { forget() }
        return (Array(headers[..<headerCount]), body)
    }

    /// Discards the stored response, and releases memory beyond what most responses need.
    mutating func forget() {
        if headers.count > 4_096 { headers = [UInt8](repeating: 0, count: 1_024) }
        headerCount = 0
        body = []
    }

    private static func isStatusLine(_ line: UnsafeRawBufferPointer) -> Bool {
        line.count >= 5 && line[0] == 0x48 && line[1] == 0x54 && line[2] == 0x54 && line[3] == 0x50 && line[4] == 0x2F
    }
}
