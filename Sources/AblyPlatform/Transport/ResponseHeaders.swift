public import HTTPTypes

/// The header fields of a reply, kept as the bytes that came and parsed when asked: most calls never look.
public struct ResponseHeaders: Sendable, Hashable {
    /// Lines as they came, each ended by CR LF, without status lines.
    var block: [UInt8]

    /// - Parameter block: Header lines, each ended by CR LF.
    public init(block: [UInt8] = []) {
        self.block = block
    }

    /// Fields given one by one, as a stub transport has them.
    public init(_ fields: [(name: String, value: String)]) {
        block = []
        for field in fields { block.append(contentsOf: "\(field.name): \(field.value)\r\n".utf8) }
    }
}
