import NIOCore

/// The status line and header fields of an HTTP/1 response.
struct HTTPResponseHead: Equatable {
    /// The status code.
    var status: Int
    /// The names, in lower case, and values of the header fields.
    var fields: [Field] = []

    /// A header field.
    struct Field: Equatable {
        let name: String
        let value: String
    }

    /// The values of a header field.
    ///
    /// - Parameter name: The name, in lower case.
    func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// Whether a header field that is a list has a token.
    ///
    /// - Parameters:
    ///   - name: The name, in lower case.
    ///   - token: The token, in lower case.
    func contains(_ name: String, token: String) -> Bool {
        values(name).contains { value in
            value.split(separator: ",").contains { trimmed($0).lowercased() == token }
        }
    }
}

/// Collects the head of an HTTP/1 response, and leaves what follows it alone.
struct HTTPResponseHeadReader {
    /// Bytes that are not the head of an HTTP/1 response.
    struct Malformed: Error, Equatable {
        /// What is wrong.
        let reason: String
    }

    /// The most bytes of all heads together, informational ones included.
    static let limit = 65_536

    private var bytes: [UInt8] = []
    /// How many bytes were received, those of informational responses included.
    private var total = 0

    /// Takes bytes up to the end of the head. Informational responses are skipped, except status 101.
    ///
    /// - Parameter buffer: The bytes received; those that belong to the head are taken.
    /// - Returns: The head, or nil if more bytes have to follow.
    /// - Throws: ``Malformed``.
    mutating func next(_ buffer: inout ByteBuffer) throws(Malformed) -> HTTPResponseHead? {
        while buffer.readableBytes > 0 {
            let before = bytes.count
            bytes.append(contentsOf: buffer.readableBytesView.prefix(Self.limit - total))
            try checkStart()
            guard let end = headEnd(from: max(0, before - 3)) else {
                buffer.moveReaderIndex(forwardBy: bytes.count - before)
                total += bytes.count - before
                guard total < Self.limit else {
                    throw Malformed(reason: "its header exceeds \(Self.limit) bytes")
                }
                return nil
            }
            buffer.moveReaderIndex(forwardBy: end - before)
            total += end - before
            let head = try Self.parse(bytes[..<(end - 4)])
            bytes = []
            if head.status >= 200 || head.status == 101 { return head }
        }
        return nil
    }

    /// Garbage is recognized by its first bytes, not only when it exceeds the limit.
    private func checkStart() throws(Malformed) {
        guard bytes.starts(with: Array("HTTP/1.".utf8).prefix(bytes.count)) else {
            throw Malformed(reason: "it is not an HTTP/1 response")
        }
    }

    /// The position after the empty line.
    private func headEnd(from start: Int) -> Int? {
        guard bytes.count >= start + 4 else { return nil }
        let end: [UInt8] = [13, 10, 13, 10]
        for index in start...(bytes.count - 4) where bytes[index] == 13 && bytes[index..<(index + 4)].elementsEqual(end)
        {
            return index + 4
        }
        return nil
    }

    private static func parse(_ bytes: ArraySlice<UInt8>) throws(Malformed) -> HTTPResponseHead {
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)[
            ...]
        let statusLine = (lines.popFirst() ?? "").split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard statusLine.count >= 2, statusLine[0] == "HTTP/1.1" || statusLine[0] == "HTTP/1.0",
            statusLine[1].utf8.count == 3, let status = Int(statusLine[1]), (100...999).contains(status)
        else { throw Malformed(reason: "its status line is malformed") }
        var head = HTTPResponseHead(status: status)
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains(where: { $0 == " " || $0 == "\t" }) else {
                throw Malformed(reason: "a line of its header is malformed")
            }
            head.fields.append(.init(name: parts[0].lowercased(), value: trimmed(parts[1])))
        }
        return head
    }
}

/// A string without the spaces and tabs around it.
private func trimmed(_ text: Substring) -> String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    var text = text.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return String(text)
}
