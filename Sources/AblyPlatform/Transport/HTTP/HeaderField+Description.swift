extension HeaderField: CustomStringConvertible, CustomReflectable {
    /// The field line, with the value redacted if it carries credentials.
    public var description: String { "\(name): \(Self.isSecret(name) ? "<hidden>" : value)" }

    public var customMirror: Mirror { Mirror(self, children: ["field": description]) }
}
