/// The bodies of an operation's error responses.
public enum FailureDescription: Sendable, Hashable {
    /// One type for these statuses, as written in the document; nil for all error responses.
    case shared(TypeReference, statuses: [String]?)
    /// A type for each status: an enumeration of this name, with a case for each.
    case byStatus(String)
}
