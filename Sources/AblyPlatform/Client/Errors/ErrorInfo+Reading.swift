extension ErrorInfo {
    /// The maximum nesting depth of causes.
    private static let maximumDepth = 8

    /// Reads the error from a failed response: from its body in JSON or MessagePack, flat or in an `error` envelope, and
    /// missing values from header fields whose names end in `-errorcode` and `-errormessage`. It never fails: values of
    /// another shape are ignored.
    ///
    /// - Parameters:
    ///   - response: The response.
    ///   - requested: The requested format, for a body without `Content-Type`.
    /// - Returns: The error; nil if the response contains none.
    package static func read(from response: TransportResponse, requested: WireFormat) -> ErrorInfo? {
        var info = ErrorInfo()
        if !response.body.isEmpty, let format = try? WireFormat(reply: response.headers, requested: requested),
            let value = try? format.decode(WireValue.self, from: response.body)
        {
            info = ErrorInfo(body: value)
        }
        if info.code == nil || info.message == nil { info.fill(from: response.headers) }
        return info.isEmpty ? nil : info
    }

    private init(body: WireValue) {
        guard case .object(let members) = body else {
            if case .array(let items) = body, let first = items.first, case .object = first {
                self.init(body: first)
            } else {
                self.init()
            }
            return
        }
        switch members["error"] {
        case .object(let error): self.init(error, depth: 0)
        case .string(let text):
            self.init(members, depth: 0)
            message = message ?? text
        default:
            self.init(members, depth: 0)
            if case .array(let errors) = members["errors"], case .object(let first) = errors.first {
                let inner = ErrorInfo(first, depth: 1)
                code = code ?? inner.code
                message = message ?? inner.message
                href = href ?? inner.href
            }
        }
    }

    /// Besides Ably's names, those of RFC 9457 (`detail`, `title`, `status`, `type`) and RFC 6749
    /// (`error_description`) are recognised.
    private init(_ members: [String: WireValue], depth: Int) {
        code = Self.integer(members["code"])
        statusCode = Self.integer(members["statusCode"]) ?? Self.integer(members["status"])
        for name in ["message", "detail", "error_description", "title"] where message == nil {
            message = Self.text(members[name])
        }
        href = Self.text(members["href"])
        if href == nil, let type = Self.text(members["type"]), type.hasPrefix("https://") { href = type }
        serverId = Self.text(members["serverId"])
        if case .object(let details) = members["detail"] { detail = details.compactMapValues(\.stringValue) }
        guard depth < Self.maximumDepth else { return }
        switch members["cause"] {
        case .object(let inner): cause = [ErrorInfo(inner, depth: depth + 1)]
        case .array(let items):
            for case .object(let inner) in items.prefix(16) { cause.append(ErrorInfo(inner, depth: depth + 1)) }
        default: break
        }
    }

    private mutating func fill(from headers: ResponseHeaders) {
        for (name, value) in headers {
            let name = name.lowercased()
            if code == nil, name.hasSuffix("-errorcode") { code = Int(value) }
            if message == nil, name.hasSuffix("-errormessage"), !value.isEmpty { message = value }
        }
    }

    private static func integer(_ value: WireValue?) -> Int? {
        switch value {
        case .int(let number): Int(exactly: number)
        case .double(let number): Int(exactly: number)
        case .string(let text): Int(text)
        default: nil
        }
    }

    private static func text(_ value: WireValue?) -> String? {
        guard case .string(let text) = value, !text.isEmpty else { return nil }
        return text
    }
}
