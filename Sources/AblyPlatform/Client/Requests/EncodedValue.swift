/// A member of a model with the one beside it that says how it is encoded. Generated models read themselves through it
/// where the document names such a member (`x-encoding-member`).
///
/// An encoding is a list of steps between slashes, in the order in which they were done: `json/utf-8/base64` is JSON,
/// written as UTF-8, written as base64.
public struct EncodedValue: Sendable {
    private let name: String
    private let value: WireValue?
    private let encoding: String?

    /// - Parameters:
    ///   - value: The member; nil where it is missing.
    ///   - encoding: The steps that lead to it; nil for none.
    ///   - name: The member's name, for errors.
    public init(_ value: WireValue?, encoding: String?, name: String) {
        self.value = value
        self.encoding = encoding
        self.name = name
    }

    /// Undoes the steps, the last one first.
    ///
    /// - Returns: What was there before the first step; null where the member is missing.
    /// - Throws: ``ApiError`` of kind `.undecodable` for a step that cannot be undone: one that is not known, encryption
    ///   (`cipher+…`), or one that the value does not fit.
    public func decoded() throws(ApiError) -> WireValue {
        var value = value ?? .null
        let steps = encoding.map { $0.split(separator: "/") } ?? []
        for step in steps.reversed() { value = try undo(step, value) }
        return value
    }

    /// Undoes the steps, and reads a type from what was there before them.
    ///
    /// - Parameter type: The type to read: `String`, `[UInt8]`, `Data`, `WireValue`, or any other `Decodable`.
    /// - Returns: The value.
    /// - Throws: ``ApiError`` of kind `.undecodable` for a step that cannot be undone, and where the value is not of the
    ///   type; the reason says where.
    public func decode<Value: Decodable>(_ type: Value.Type) throws(ApiError) -> Value {
        let value = try decoded()
        do {
            return try WireValueDecoder.decode(type, from: value)
        } catch {
            throw ApiError(
                .undecodable, reason: "\(name) cannot be read as \(type): \(Self.clause(about: error))",
                remediation: "Decode it as another type; `WireValue` takes any value.", cause: error)
        }
    }

    private func undo(_ step: Substring, _ value: WireValue) throws(ApiError) -> WireValue {
        switch step {
        case "base64":
            guard let text = value.stringValue else { throw misfit(step, "it is not text") }
            guard let bytes = Bytes(base64: text) else { throw misfit(step, "it is not base64") }
            return .bytes(bytes)
        case "utf-8":
            if case .string = value { return value }
            guard let bytes = value.bytesValue else { throw misfit(step, "it is neither bytes nor text") }
            guard let text = String(validating: bytes.array, as: UTF8.self) else {
                throw misfit(step, "its bytes are not UTF-8")
            }
            return .string(text)
        case "json":
            let document: [UInt8]
            switch value {
            case .string(let text): document = Array(text.utf8)
            case .bytes(let bytes): document = bytes.array
            default: throw misfit(step, "it is neither bytes nor text")
            }
            do {
                return try JSONReader.decode(WireValue.self, from: document)
            } catch {
                throw misfit(step, error.description, cause: error)
            }
        case _ where step.hasPrefix("cipher"):
            throw ApiError(
                .undecodable, reason: "\(name) is encrypted (the encoding is \(quotedEncoding))",
                remediation: "These bindings do not decrypt: undo \(step) with the channel's key.")
        default:
            throw ApiError(
                .undecodable, reason: "\(name) has an encoding that is not known, \(quotedEncoding)",
                remediation: "Known are json, utf-8 and base64; undo the others by hand.")
        }
    }

    private func misfit(_ step: Substring, _ reason: String, cause: WireError? = nil) -> ApiError {
        ApiError(
            .undecodable, reason: "\(name) is not what its encoding \(quotedEncoding) says at \(step): \(reason)",
            remediation: "Look at \(name) as it came; its publisher may have named another encoding.", cause: cause)
    }

    /// The encoding, cut where it is long: a publisher wrote it.
    private var quotedEncoding: String {
        let text = encoding ?? ""
        return text.count > 64 ? "\"\(text.prefix(64))…\"" : "\"\(text)\""
    }

    private static func clause(about error: any Error) -> String {
        let context: DecodingError.Context
        switch error {
        case DecodingError.typeMismatch(_, let about), DecodingError.valueNotFound(_, let about),
            DecodingError.keyNotFound(_, let about), DecodingError.dataCorrupted(let about):
            context = about
        default: return "\(error)"
        }
        let pointer = context.codingPath.pointer
        return context.debugDescription + (pointer.isEmpty ? "" : " (\(pointer))")
    }
}
