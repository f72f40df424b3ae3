import Logging

/// Encodes and decodes payloads as a channel requires it (RSL4 to RSL6).
struct PayloadCoder: Sendable {
    /// How payloads are encrypted; nil if they are not.
    let cipher: CipherParams?
    let logger: Logger

    /// Encodes a payload for a request.
    ///
    /// - Parameters:
    ///   - data: The payload; replaced by its encoded form.
    ///   - encoding: The steps that have been applied to it already; extended by those applied here.
    ///   - format: The format of the request.
    /// - Throws: ``AblyError`` 40013 if the payload is neither text, bytes, an array nor an object (RSL4a).
    func encode(_ data: inout WireValue?, _ encoding: inout String?, in format: WireFormat) throws(AblyError) {
        var payload: WireValue
        switch data {
        case nil, .null?:
            data = nil
            return
        case .string?, .bytes?:
            // The most common case: nothing to do. In JSON, the writers of the models encode bytes in base64.
            if cipher == nil, !Self.isBase64(data, encoding, in: format) { return }
            payload = data ?? .null
        case .array?, .object?:
            payload = .string(try json(of: data ?? .null))
            Self.append("json", to: &encoding)
        default:
            throw .invalid(
                "data", "a payload is text, bytes, an array or an object; a single number or Boolean is not",
                code: .invalidDataOrEncoding)
        }
        if let cipher {
            payload = .bytes(try encrypt(payload, with: cipher, &encoding))
        } else if case .bytes(let bytes) = payload {
            payload = .string(bytes.base64)
            Self.append("base64", to: &encoding)
        }
        data = payload
    }

    /// Decodes a payload as far as possible. What remains is logged and stays in `encoding` (RSL6b).
    ///
    /// - Parameters:
    ///   - data: The payload; replaced by its decoded form.
    ///   - encoding: The steps that were applied to it; replaced by those that could not be reversed.
    func decode(_ data: inout WireValue?, _ encoding: inout String?) {
        guard let steps = encoding, !steps.isEmpty else {
            encoding = nil
            return
        }
        let decrypt: ((Substring, Bytes) throws -> Bytes)? = cipher.map { cipher in
            { step, bytes in
                guard step == cipher.encodingStep else {
                    throw CipherProblem("the channel's cipher is \(cipher)")
                }
                return Bytes(try cipher.decrypt(bytes.array))
            }
        }
        let decoding = EncodedValue(data, encoding: steps, name: "data").decoding(decrypt: decrypt)
        data = decoding.value
        encoding = decoding.encoding
        if let problem = decoding.problem {
            logger.error("a message is delivered without being decoded completely", metadata: ["reason": "\(problem)"])
        }
    }

    private func json(of value: WireValue) throws(AblyError) -> String {
        do { return String(decoding: try WireFormat.json.encode(value), as: UTF8.self) } catch {
            throw .invalid(
                "data", "it cannot be represented in JSON: \(error)", code: .invalidDataOrEncoding, cause: error)
        }
    }

    private func encrypt(
        _ payload: WireValue, with cipher: CipherParams, _ encoding: inout String?
    ) throws(AblyError) -> Bytes {
        let plaintext: [UInt8]
        if case .bytes(let bytes) = payload {
            plaintext = bytes.array
        } else {
            plaintext = Array((payload.stringValue ?? "").utf8)
            Self.append("utf-8", to: &encoding)
        }
        Self.append(cipher.encodingStep, to: &encoding)
        do { return Bytes(try cipher.encrypt(plaintext)) } catch {
            throw AblyError(.internalError, message: "the payload cannot be encrypted", cause: error)
        }
    }

    /// Whether a payload for JSON is bytes that are base64 text themselves, which the writers of the models would take for
    /// bytes that they have to encode.
    private static func isBase64(_ data: WireValue?, _ encoding: String?, in format: WireFormat) -> Bool {
        guard format == .json, case .bytes? = data, let encoding else { return false }
        return encoding.hasSuffix("base64")
    }

    private static func append(_ step: String, to encoding: inout String?) {
        encoding = encoding.map { $0.isEmpty ? step : $0 + "/" + step } ?? step
    }
}

/// A model with a payload and the member that names its encoding.
protocol PayloadCarrying: Sendable {
    var data: WireValue? { get set }
    var encoding: String? { get set }
}

extension Message: PayloadCarrying {}
extension PresenceMessage: PayloadCarrying {}
extension Annotation: PayloadCarrying {}

extension PayloadCoder {
    /// A model with its payload encoded for a request.
    func encoded<Model: PayloadCarrying>(_ model: Model, in format: WireFormat) throws(AblyError) -> Model {
        var (data, encoding) = (model.data, model.encoding)
        try encode(&data, &encoding, in: format)
        var encoded = model
        encoded.data = data
        encoded.encoding = encoding
        return encoded
    }

    /// Models with their payloads encoded for a request. They are not copied if no payload has to be changed.
    func encoded<Model: PayloadCarrying>(_ models: [Model], in format: WireFormat) throws(AblyError) -> [Model] {
        guard
            let first = models.indices.first(where: {
                needsEncoding(models[$0].data, models[$0].encoding, in: format)
            })
        else { return models }
        var encoded = models
        for index in first..<models.endIndex { encoded[index] = try self.encoded(models[index], in: format) }
        return encoded
    }

    /// Whether encoding a payload changes it, or fails.
    private func needsEncoding(_ data: WireValue?, _ encoding: String?, in format: WireFormat) -> Bool {
        switch data {
        case nil: false
        case .string?, .bytes?: cipher != nil || Self.isBase64(data, encoding, in: format)
        default: true
        }
    }

    /// A model with its payload decoded.
    func decoded<Model: PayloadCarrying>(_ model: Model) -> Model {
        var (data, encoding) = (model.data, model.encoding)
        decode(&data, &encoding)
        var decoded = model
        decoded.data = data
        decoded.encoding = encoding
        return decoded
    }

    /// A message as the client delivers it: decoded, and with the members that the service leaves out (TM2s, TM2u).
    func delivered(_ message: Message) -> Message {
        var message = message
        deliver(&message)
        return message
    }

    /// Messages as the client delivers them.
    func delivered(_ messages: [Message]) -> [Message] {
        var messages = messages
        deliver(&messages)
        return messages
    }

    /// Changes messages to what the client delivers.
    func deliver(_ messages: inout [Message]) {
        for index in messages.indices { deliver(&messages[index]) }
    }

    /// Changes a message in place, since copying one costs more than most of what is changed.
    private func deliver(_ message: inout Message) {
        decode(&message.data, &message.encoding)
        if message.version == nil { message.version = MessageVersion() }
        if message.version?.serial == nil { message.version?.serial = message.serial }
        if message.version?.timestamp == nil { message.version?.timestamp = message.timestamp }
        if message.annotations == nil { message.annotations = MessageAnnotations() }
        if message.annotations?.summary == nil { message.annotations?.summary = [:] }
    }
}
