/// The arguments of a measured program, each as `name=value`.
public struct Arguments: Sendable {
    private let values: [String: String]

    /// Parses the arguments of the process.
    public init() {
        var values: [String: String] = [:]
        for argument in CommandLine.arguments.dropFirst() {
            guard let equals = argument.firstIndex(of: "=") else { continue }
            values[String(argument[..<equals])] = String(argument[argument.index(after: equals)...])
        }
        self.values = values
    }

    /// The value of an argument, or `otherwise` if it is missing.
    public func text(_ name: String, _ otherwise: String = "") -> String { values[name] ?? otherwise }

    /// The value of an argument as an integer; nil if it is missing or not an integer.
    public func integer(_ name: String) -> Int? { values[name].flatMap(Int.init) }

    /// The value of an argument as a number; nil if it is missing or not a number.
    public func number(_ name: String) -> Double? { values[name].flatMap(Double.init) }
}
