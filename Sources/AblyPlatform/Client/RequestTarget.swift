/// Path and query of a request, built piece by piece and percent-encoded on the way.
public struct RequestTarget: Sendable, Hashable {
    /// What goes on the request line.
    public private(set) var text: String
    /// Whether a query was begun.
    private var hasQuery = false

    /// - Parameter path: A literal beginning of the path, already encoded.
    public init(_ path: String) { text = path }
}
