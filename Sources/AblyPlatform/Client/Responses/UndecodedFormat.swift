/// A response format without a typed form, such as HTML; its bytes are returned as received.
public struct UndecodedFormat: Sendable, Hashable {
    /// The query parameter that selects it.
    public let parameter: String
    /// The value of that parameter.
    public let name: String

    /// - Parameters:
    ///   - parameter: The query parameter that selects it.
    ///   - name: The value of that parameter.
    public init(parameter: String, name: String) {
        self.parameter = parameter
        self.name = name
    }
}
