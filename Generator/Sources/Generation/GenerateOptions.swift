/// What a person asks the generator for.
public struct GenerateOptions: Sendable {
    /// The path of the OpenAPI document.
    public var spec: String
    /// The folder that the Swift files go to.
    public var out: String
    /// The folder that the Markdown reference goes to; nil for none.
    public var docs: String?
    /// The name of the client type, such as `Ably`.
    public var client: String
    /// The module that the generated code is part of.
    public var module: String
    /// Whether to compare what is there with what would be written, and to write nothing.
    public var check: Bool

    /// Options.
    ///
    /// - Parameters:
    ///   - spec: The path of the OpenAPI document.
    ///   - out: The folder that the Swift files go to.
    ///   - docs: The folder that the Markdown reference goes to; nil for none.
    ///   - client: The name of the client type.
    ///   - module: The module that the generated code is part of.
    ///   - check: Whether to compare only.
    public init(spec: String, out: String, docs: String?, client: String, module: String, check: Bool) {
        self.spec = spec
        self.out = out
        self.docs = docs
        self.client = client
        self.module = module
        self.check = check
    }
}
