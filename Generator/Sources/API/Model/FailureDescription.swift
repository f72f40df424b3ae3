/// What the replies of an operation carry that are no success.
public enum FailureDescription: Sendable, Hashable {
    /// The same type, under these statuses as the document writes them; nil for all that are no success.
    case shared(TypeReference, statuses: [String]?)
    /// A type by status: an enumeration of this name, with a case for each.
    case byStatus(String)
}
