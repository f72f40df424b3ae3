/// The percent-encoded path and query of a request, built incrementally.
public struct RequestTarget: Sendable, Hashable {
    /// An argument that cannot be encoded in a target.
    struct Problem: Sendable, Hashable {
        var argument: String
        var reason: String
    }

    /// The target on the request line, without the base path of the service's URL.
    public internal(set) var text: String
    /// The first invalid query argument, with which the call fails before anything is sent.
    var problem: Problem?
    /// Whether ``text`` begins at the root of the host: true for a server's link, false for a path of the OpenAPI document.
    var isRooted = false
    /// Whether a query was begun.
    private var hasQuery = false

    /// - Parameter path: The literal beginning of the path, percent-encoded.
    public init(_ path: String) {
        text = path
        hasQuery = Self.beginsQuery(path)
    }

    /// - Parameter link: Path and query of a server's link, from the root of the host.
    init(link: String) {
        self.init(link)
        isRooted = true
    }

    /// The target on the request line.
    ///
    /// - Parameter basePath: The path of the service's URL, which a rooted target already contains.
    func text(below basePath: String) -> String { isRooted || basePath.isEmpty ? text : basePath + text }

    /// Appends a literal part of the path.
    ///
    /// - Parameter literal: The part, percent-encoded.
    public mutating func append(_ literal: String) {
        text += literal
        if Self.beginsQuery(literal) { hasQuery = true }
    }

    /// Appends a path parameter as one segment, encoding all reserved characters.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - argument: The name of the argument, for the error.
    /// - Throws: ``ApiError`` of kind ``ApiError/Kind/invalidArgument(name:)`` if the value is empty.
    public mutating func appendSegment(_ value: String, argument: String) throws(ApiError) {
        guard !value.isEmpty else { throw ApiError(invalidArgument: argument, reason: "it is empty") }
        appendPathText(value)
    }

    /// Appends a path parameter of any type as one segment.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - argument: The name of the argument, for the error.
    ///   - style: ``ParameterStyle/simple``, ``ParameterStyle/label``, ``ParameterStyle/matrix`` or
    ///     ``ParameterStyle/json``.
    ///   - explode: Whether members of an object are `key=value`, and items of labels and matrices are separate.
    ///   - name: The parameter's name in the OpenAPI document, for ``ParameterStyle/matrix``; nil for `argument`.
    /// - Throws: ``ApiError`` of kind ``ApiError/Kind/invalidArgument(name:)`` if the value is empty or cannot be
    ///   represented as a string.
    public mutating func appendSegment<Value: WireEncodable>(
        _ value: Value, argument: String, style: ParameterStyle = .simple, explode: Bool = false, name: String? = nil
    ) throws(ApiError) {
        let parameter: ParameterValue
        do { parameter = style == .json ? try ParameterValue(json: value) : try ParameterValue(value) } catch {
            throw ApiError(invalidArgument: argument, reason: "it cannot be represented as a string", cause: error)
        }
        if style == .simple || style == .json, case .text(let text, _) = parameter {
            try appendSegment(text, argument: argument)
            return
        }
        let serializer = ParameterSerializer(
            name: name ?? argument, style: style, explode: explode, allowed: .unreserved)
        let encoded = serializer.path(parameter)
        guard !encoded.isEmpty else { throw ApiError(invalidArgument: argument, reason: "it is empty") }
        text += Self.withoutFolderNames(encoded)
    }

    /// Appends a query parameter.
    ///
    /// With a value that cannot be represented as a string (a number that is not finite), the call fails before anything is
    /// sent.
    ///
    /// - Parameters:
    ///   - name: The parameter's name in the OpenAPI document.
    ///   - value: The value; nil omits the parameter.
    ///   - style: How arrays and objects are serialized.
    ///   - explode: Whether each item of an array or object is separate; nil for the style's default.
    ///   - allowsReserved: Whether reserved characters are left unencoded unless they would break the query.
    ///   - argument: The name of the argument, for the error; nil for `name`.
    public mutating func appendQuery<Value: WireEncodable>(
        _ name: String, _ value: Value?, style: ParameterStyle = .form, explode: Bool? = nil,
        allowsReserved: Bool = false, argument: String? = nil
    ) {
        guard let value else { return }
        let serializer = ParameterSerializer(
            name: name, style: style, explode: explode ?? style.explodesByDefault,
            allowed: allowsReserved ? .reserved : .unreserved)
        do {
            let parameter = style == .json ? try ParameterValue(json: value) : try ParameterValue(value)
            serializer.appendQuery(parameter, to: &self)
        } catch {
            if problem == nil {
                problem = Problem(argument: argument ?? name, reason: "it cannot be represented as a string")
            }
        }
    }

    /// Sets a query parameter, replacing those with the same name.
    ///
    /// - Parameters:
    ///   - name: The parameter's name.
    ///   - value: Its value.
    public mutating func setQuery(_ name: String, _ value: String) {
        if hasQuery { removeQuery(name) }
        appendPair(PercentEncoding.encode(name), PercentEncoding.encode(value))
    }

    /// Appends `name=value`, both percent-encoded.
    mutating func appendPair(_ name: String, _ value: String) {
        text += hasQuery ? "&" : "?"
        hasQuery = true
        text += name
        text += "="
        text += value
    }

    private static func beginsQuery(_ text: String) -> Bool { !text.consists(of: { $0 != UInt8(ascii: "?") }) }

    /// Appends a string as part of a segment. Values of only dots are encoded, since they would be dot segments otherwise.
    private mutating func appendPathText(_ value: String) {
        if value == "." || value == ".." {
            text += Self.withoutFolderNames(value)
        } else {
            PercentEncoding.append(value, to: &text)
        }
    }

    private static func withoutFolderNames(_ segment: String) -> String {
        switch segment {
        case ".": "%2E"
        case "..": "%2E%2E"
        default: segment
        }
    }

    private mutating func removeQuery(_ name: String) {
        guard let mark = text.firstIndex(of: "?") else { return }
        let pairs = text[text.index(after: mark)...].split(separator: "&")
        // A server's link may encode more characters of a name, or fewer.
        let kept = pairs.filter { !PercentEncoding.decode($0.prefix { $0 != "=" }).elementsEqual(name.utf8) }
        guard kept.count != pairs.count else { return }
        text = String(text[..<mark])
        hasQuery = !kept.isEmpty
        if hasQuery { text += "?" + kept.joined(separator: "&") }
    }
}
