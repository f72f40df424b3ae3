/// Path and query of a request, built piece by piece and percent-encoded on the way.
public struct RequestTarget: Sendable, Hashable {
    /// An argument that cannot be part of a target.
    struct Problem: Sendable, Hashable {
        var argument: String
        var reason: String
    }

    /// What goes on the request line, after the base path of the service's URL.
    public internal(set) var text: String
    /// The first query argument that could not be taken; the call fails with it before anything is sent.
    var problem: Problem?
    /// Whether ``text`` begins at the root of the host: a link that a server gave, in place of a path of the document.
    var isRooted = false
    /// Whether a query was begun.
    private var hasQuery = false

    /// - Parameter path: A literal beginning of the path, already encoded.
    public init(_ path: String) {
        text = path
        hasQuery = Self.beginsQuery(path)
    }

    /// - Parameter link: Path and query as a server gave them, from the root of the host on.
    init(link: String) {
        self.init(link)
        isRooted = true
    }

    /// What goes on the request line.
    ///
    /// - Parameter basePath: The path of the service's URL, which a rooted target has already.
    func text(below basePath: String) -> String { isRooted || basePath.isEmpty ? text : basePath + text }

    /// Appends a literal part of the path.
    ///
    /// - Parameter literal: The part, already encoded.
    public mutating func append(_ literal: String) {
        text += literal
        if Self.beginsQuery(literal) { hasQuery = true }
    }

    /// Appends a path parameter as one segment, whatever characters it has.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - argument: The name of the argument, for the error.
    /// - Throws: ``ApiError`` of kind ``ApiError/Kind/invalidArgument(name:)`` when the value is empty.
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
    ///   - explode: Whether items of an object are `key=value`, and those of labels and matrices stand for themselves.
    ///   - name: The parameter's name in the document, which ``ParameterStyle/matrix`` shows; nil for `argument`.
    /// - Throws: ``ApiError`` of kind ``ApiError/Kind/invalidArgument(name:)`` when the value is empty or has no form as
    ///   text.
    public mutating func appendSegment<Value: WireEncodable>(
        _ value: Value, argument: String, style: ParameterStyle = .simple, explode: Bool = false, name: String? = nil
    ) throws(ApiError) {
        let parameter: ParameterValue
        do { parameter = style == .json ? try ParameterValue(json: value) : try ParameterValue(value) } catch {
            throw ApiError(invalidArgument: argument, reason: "it has no form as text", cause: error)
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
    /// A value that has no form as text (a number that is not finite) fails the call before anything is sent.
    ///
    /// - Parameters:
    ///   - name: The parameter's name in the document.
    ///   - value: The value; nil leaves the parameter out.
    ///   - style: How arrays and objects become text.
    ///   - explode: Whether each item of an array or object stands for itself; nil for the style's own way.
    ///   - allowsReserved: Whether reserved characters stay as they are, as far as they do not break the query.
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
            if problem == nil { problem = Problem(argument: argument ?? name, reason: "it has no form as text") }
        }
    }

    /// Sets a query parameter, in place of those with the same name.
    ///
    /// - Parameters:
    ///   - name: The parameter's name.
    ///   - value: Its value.
    public mutating func setQuery(_ name: String, _ value: String) {
        if hasQuery { removeQuery(name) }
        appendPair(PercentEncoding.encode(name), PercentEncoding.encode(value))
    }

    /// Appends `name=value`, both encoded already.
    mutating func appendPair(_ name: String, _ value: String) {
        text += hasQuery ? "&" : "?"
        hasQuery = true
        text += name
        text += "="
        text += value
    }

    private static func beginsQuery(_ text: String) -> Bool { !text.consists(of: { $0 != UInt8(ascii: "?") }) }

    /// Appends text as part of a segment. Dots that alone make up a value are encoded, or they would name a folder.
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
        // A server's link may encode more of a name than this does, or less.
        let kept = pairs.filter { !PercentEncoding.decode($0.prefix { $0 != "=" }).elementsEqual(name.utf8) }
        guard kept.count != pairs.count else { return }
        text = String(text[..<mark])
        hasQuery = !kept.isEmpty
        if hasQuery { text += "?" + kept.joined(separator: "&") }
    }
}
