import API
import OpenAPI

/// The options of the generator.
public struct GenerateOptions: Sendable {
    /// The path of the OpenAPI document.
    public var spec: String
    /// The folder for the Swift files.
    public var out: String
    /// The folder for the Markdown reference; nil for none.
    public var docs: String?
    /// The file for Swift that calls every operation in every variant, for tests; nil for none.
    public var calls: String?
    /// The module that ``calls`` imports; nil for the client's name.
    public var callsModule: String?
    /// The name of the client type; nil for the document's own.
    public var client: String?
    /// The module of the runtime; nil if the generated code is part of it.
    public var module: String?
    /// Which operations to generate; all by default.
    public var selection: OperationSelection

    public init(
        spec: String, out: String, docs: String? = nil, calls: String? = nil, callsModule: String? = nil,
        client: String? = nil, module: String? = nil, selection: OperationSelection = OperationSelection()
    ) {
        self.spec = spec
        self.out = out
        self.docs = docs
        self.calls = calls
        self.callsModule = callsModule
        self.client = client
        self.module = module
        self.selection = selection
    }

    /// Rejects invalid options before anything is read.
    func check() throws(InvalidOption) {
        for (option, value) in [("--spec", spec), ("--out", out), ("--docs", docs), ("--calls", calls)] {
            if value?.isEmpty == true { throw InvalidOption("\(option) is empty: give a path") }
        }
        if let client, let fault = SwiftName.fault(ofType: client, reserved: reservedNames) {
            throw InvalidOption("--client: “\(client)” \(fault)")
        }
        for (option, value) in [("--module", module), ("--calls-module", callsModule)] {
            if let value, !SwiftName.isIdentifier(value) {
                throw InvalidOption("\(option): “\(value)” is not a valid module name")
            }
        }
    }

    private var reservedNames: Set<String> {
        module == nil ? ReservedNames.typesBesideRuntime : ReservedNames.types
    }
}

/// An invalid option.
public struct InvalidOption: Error, CustomStringConvertible {
    /// One line: the option, the problem, and what to do about it.
    public let description: String

    init(_ description: String) { self.description = description }
}
