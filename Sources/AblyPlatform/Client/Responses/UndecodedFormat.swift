/// A format of responses that has no typed form, such as HTML; the bytes are given as they come.
public struct UndecodedFormat: Sendable, Hashable {
    /// The query parameter that asks for it.
    public let parameter: String
    /// Its name in that parameter.
    public let name: String

    /// - Parameters:
    ///   - parameter: The query parameter that asks for it.
    ///   - name: Its name in that parameter.
    public init(parameter: String, name: String) {
        self.parameter = parameter
        self.name = name
    }
}
