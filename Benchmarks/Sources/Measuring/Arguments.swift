/// The `name=value` arguments that every measured program takes.
public struct Arguments: Sendable {
    private let values: [String: String]

    /// Reads the arguments of the process.
    public init() {
        var values: [String: String] = [:]
        for argument in CommandLine.arguments.dropFirst() {
            guard let equals = argument.firstIndex(of: "=") else { continue }
            values[String(argument[..<equals])] = String(argument[argument.index(after: equals)...])
        }
        self.values = values
    }

    /// The value of an argument, or `otherwise` where it is not given.
    public func text(_ name: String, _ otherwise: String = "") -> String { values[name] ?? otherwise }

    /// The value of an argument as an integer; nil where it is not given or no integer.
    public func integer(_ name: String) -> Int? { values[name].flatMap(Int.init) }

    /// The value of an argument as a number; nil where it is not given or no number.
    public func number(_ name: String) -> Double? { values[name].flatMap(Double.init) }
}
