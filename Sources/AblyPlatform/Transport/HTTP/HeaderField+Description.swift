extension HeaderField: CustomStringConvertible, CustomReflectable {
    /// The field as a line, without the value of one that carries credentials.
    public var description: String { "\(name): \(Self.isSecret(name) ? "<hidden>" : value)" }

    public var customMirror: Mirror { Mirror(self, children: ["field": description]) }
}
