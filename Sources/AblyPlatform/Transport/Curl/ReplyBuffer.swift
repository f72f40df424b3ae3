/// The reply of one transfer while it arrives: the header block of the final reply, the body, and their limits.
struct ReplyBuffer: Sendable {
    /// Why a reply was not taken to its end.
    enum Refusal: Sendable, Hashable {
        case bodyTooLarge(limit: Int)
        case headersTooLarge(limit: Int)
    }

    /// Bytes of all header lines of a transfer that are taken, interim replies and trailers included.
    static let maximumHeaderBytes = 256 << 10
    /// Header lines of a transfer that are taken.
    static let maximumHeaderLines = 4_096

    /// The header lines taken so far lie in the first ``headerCount`` bytes: memory that is kept from reply to reply.
    private var headers = [UInt8](repeating: 0, count: 1_024)
    private var headerCount = 0
    private var body: [UInt8] = []
    /// Set when a limit was passed: nothing more is taken.
    private(set) var refusal: Refusal?

    private var maximumBodyBytes = 0
    private var headerBytes = 0
    private var headerLines = 0
    /// Past the blank line of a header block: what follows until a status line are trailers.
    private(set) var isPastHeaders = false

    /// Forgets the reply before.
    mutating func begin(maximumBodyBytes: Int) {
        forget()
        refusal = nil
        self.maximumBodyBytes = maximumBodyBytes
        headerBytes = 0
        headerLines = 0
        isPastHeaders = false
    }

    /// Takes one line as it came, with its line end.
    ///
    /// - Returns: Whether the transfer shall go on.
    mutating func takeHeader(_ line: UnsafeRawBufferPointer) -> Bool {
        headerBytes += line.count
        headerLines += 1
        guard headerBytes <= Self.maximumHeaderBytes, headerLines <= Self.maximumHeaderLines else {
            refusal = .headersTooLarge(limit: Self.maximumHeaderBytes)
            return false
        }
        if Self.isStatusLine(line) {
            // An interim reply came before this one: only the final one's fields are kept.
            headerCount = 0
            isPastHeaders = false
        } else if line.count <= 2, line.allSatisfy({ $0 == 0x0D || $0 == 0x0A }) {
            isPastHeaders = true
        } else if !isPastHeaders {
            keep(line)
        }
        return true
    }

    /// Takes decompressed bytes of the body.
    ///
    /// - Parameters:
    ///   - bytes: What came.
    ///   - expected: The size of the whole body when it is known, else anything not positive.
    /// - Returns: Whether the transfer shall go on.
    mutating func takeBody(_ bytes: UnsafeRawBufferPointer, expected: () -> Int) -> Bool {
        guard bytes.count <= maximumBodyBytes - body.count else {
            refusal = .bodyTooLarge(limit: maximumBodyBytes)
            body = []
            return false
        }
        if body.isEmpty {
            // What a server announces is no reason to allocate without end.
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

    /// Hands the header block and the body over.
    mutating func take() -> (headers: [UInt8], body: [UInt8]) {
        defer { forget() }
        return (Array(headers[..<headerCount]), body)
    }

    /// Lets go of what was taken, and of more memory than most replies need.
    mutating func forget() {
        if headers.count > 4_096 { headers = [UInt8](repeating: 0, count: 1_024) }
        headerCount = 0
        body = []
    }

    private static func isStatusLine(_ line: UnsafeRawBufferPointer) -> Bool {
        line.count >= 5 && line[0] == 0x48 && line[1] == 0x54 && line[2] == 0x54 && line[3] == 0x50 && line[4] == 0x2F
    }
}
