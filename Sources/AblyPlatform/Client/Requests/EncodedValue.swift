/// A member of a model, together with the member that names its encoding. Generated models decode through it if the
/// OpenAPI document declares such a member (`x-encoding-member`).
///
/// An encoding is a list of steps separated by slashes, in the order in which they were applied: `json/utf-8/base64` is
/// JSON, encoded as UTF-8, encoded as base64.
public struct EncodedValue: Sendable {
    private let name: String
    private let value: WireValue?
    private let encoding: String?

    /// - Parameters:
    ///   - value: The member; nil if it is missing.
    ///   - encoding: The steps applied to it; nil if none.
    ///   - name: The member's name, for errors.
    public init(_ value: WireValue?, encoding: String?, name: String) {
        self.value = value
        self.encoding = encoding
        self.name = name
    }

    /// Reverses the steps, the last one first.
    ///
    /// - Returns: The value before the first step; null if the member is missing.
    /// - Throws: ``ApiError`` of kind `.undecodable` for a step that cannot be reversed: an unknown one, encryption
    ///   (`cipher+…`), or one that does not match the value.
    public func decoded() throws(ApiError) -> WireValue {
        let decoding = decoding()
        if let problem = decoding.problem { throw problem }
        return decoding.value
    }

    /// Reverses as many steps as possible, the last one first.
    ///
    /// - Parameter decrypt: Reverses a `cipher+…` step; nil if there is no key.
    /// - Returns: The value before the reversed steps, the remaining steps, and why the last of those remains; the steps
    ///   and the reason are nil if none remains (RSL6b).
    package func decoding(
        decrypt: ((_ step: Substring, _ bytes: Bytes) throws -> Bytes)? = nil
    ) -> (value: WireValue, encoding: String?, problem: ApiError?) {
        var value = value ?? .null
        // Bytes are compared, since finding the boundaries of characters takes longer than most steps do.
        var steps = encoding?[...] ?? ""
        while !steps.isEmpty {
            let slash = steps.utf8.lastIndex(of: UInt8(ascii: "/"))
            let step = slash.map { steps[steps.utf8.index(after: $0)...] } ?? steps
            if !step.isEmpty {
                do throws(ApiError) { value = try undo(step, value, decrypt) } catch {
                    return (value, Self.joined(steps), error)
                }
            }
            steps = slash.map { steps[..<$0] } ?? ""
        }
        return (value, nil, nil)
    }

    /// Reverses the steps, and decodes a type from the result.
    ///
    /// - Parameter type: The type to decode: `String`, `[UInt8]`, `Data`, `WireValue`, or any other `Decodable`.
    /// - Returns: The value.
    /// - Throws: ``ApiError`` of kind `.undecodable` if a step cannot be reversed, or if the value is not of the type; the
    ///   reason says where.
    public func decode<Value: Decodable>(_ type: Value.Type) throws(ApiError) -> Value {
        let value = try decoded()
        do {
            return try WireValueDecoder.decode(type, from: value)
        } catch {
            throw ApiError(
                .undecodable, reason: "\(name) cannot be decoded as \(type): \(Self.clause(about: error))",
                remediation: "Decode it as another type; `WireValue` accepts any value.", cause: error)
        }
    }

    private func undo(
        _ step: Substring, _ value: WireValue, _ decrypt: ((Substring, Bytes) throws -> Bytes)?
    ) throws(ApiError) -> WireValue {
        switch step {
        case "base64":
            guard let text = value.stringValue else { throw misfit(step, "it is not a string") }
            guard let bytes = Bytes(base64: text) else { throw misfit(step, "it is not base64") }
            return .bytes(bytes)
        case "utf-8":
            if case .string = value { return value }
            guard let bytes = value.bytesValue else { throw misfit(step, "it is neither bytes nor a string") }
            guard let text = String(validating: bytes.array, as: UTF8.self) else {
                throw misfit(step, "its bytes are not UTF-8")
            }
            return .string(text)
        case "json":
            let document: [UInt8]
            switch value {
            case .string(let text): document = Array(text.utf8)
            case .bytes(let bytes): document = bytes.array
            default: throw misfit(step, "it is neither bytes nor a string")
            }
            do {
                return try JSONReader.decode(WireValue.self, from: document)
            } catch {
                throw misfit(step, error.description, cause: error)
            }
        case _ where step.hasPrefix("cipher"):
            if let decrypt {
                guard let bytes = value.bytesValue else { throw misfit(step, "it is not bytes") }
                do { return .bytes(try decrypt(step, bytes)) } catch { throw misfit(step, "\(error)", cause: error) }
            }
            throw ApiError(
                .undecodable, reason: "\(name) is encrypted (the encoding is \(quotedEncoding))",
                remediation: "These bindings do not decrypt; decrypt \(step) with the channel's key.")
        default:
            throw ApiError(
                .undecodable, reason: "\(name) has an unknown encoding, \(quotedEncoding)",
                remediation: "json, utf-8 and base64 are supported; decode any others yourself.")
        }
    }

    /// Steps without empty ones between them.
    private static func joined(_ steps: Substring) -> String {
        steps.split(separator: "/").joined(separator: "/")
    }

    private func misfit(_ step: Substring, _ reason: String, cause: (any Error)? = nil) -> ApiError {
        ApiError(
            .undecodable, reason: "\(name) does not match its encoding \(quotedEncoding) at \(step): \(reason)",
            remediation: "Inspect \(name) as received; its publisher may have set the wrong encoding.", cause: cause)
    }

    /// The encoding, truncated, since publishers may set any string.
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
