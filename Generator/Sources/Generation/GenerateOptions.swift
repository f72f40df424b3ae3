/// What a person asks the generator for.
public struct GenerateOptions: Sendable {
    /// The path of the OpenAPI document.
    public var spec: String
    /// The folder that the Swift files go to.
    public var out: String
    /// The folder that the Markdown reference goes to; nil for none.
    public var docs: String?
    /// The file that gets Swift calling every operation in every variant, for tests; nil for none.
    public var calls: String?
    /// The module that ``calls`` imports; nil for the client's name.
    public var callsModule: String?
    /// The name of the client type; nil for the document's own.
    public var client: String?
    /// The module that holds the runtime, where the generated code is not part of it; nil where it is.
    public var module: String?

    public init(
        spec: String, out: String, docs: String? = nil, calls: String? = nil, callsModule: String? = nil,
        client: String? = nil, module: String? = nil
    ) {
        self.spec = spec
        self.out = out
        self.docs = docs
        self.calls = calls
        self.callsModule = callsModule
        self.client = client
        self.module = module
    }
}
