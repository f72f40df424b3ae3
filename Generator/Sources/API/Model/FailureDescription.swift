/// The bodies of an operation's error responses.
public enum FailureDescription: Sendable, Hashable {
    /// The same type, under these statuses as the document writes them; nil for all error responses.
    case shared(TypeReference, statuses: [String]?)
    /// A type by status: an enumeration of this name, with a case for each.
    case byStatus(String)
}
