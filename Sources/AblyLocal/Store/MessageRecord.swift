/// A message with all that happened to it.
///
/// An object, so that a channel with many messages grows by a reference for each; what few messages have stands behind
/// one more.
final class MessageRecord {
    /// What only messages have that were changed or annotated.
    struct Changes {
        /// Every version, oldest first; empty as long as there is only the first.
        var versions: [StoredMessage] = []
        /// Creations and deletions, oldest first.
        var annotations: [StoredAnnotation] = []
        /// Serials of annotations by the id that the client gave.
        var annotationIds: [String: String] = [:]
        /// What the annotations add up to.
        var summary = AnnotationSummary()
    }

    /// The latest version.
    private(set) var latest: StoredMessage
    /// Whether the publisher gave the id.
    let isIdentified: Bool
    /// Bytes of memory that all of it takes.
    private(set) var weight: Int
    private var boxed: Box?

    private final class Box {
        var changes = Changes()
    }

    init(_ message: StoredMessage, isIdentified: Bool) {
        latest = message
        self.isIdentified = isIdentified
        weight = Self.objectWeight + message.weight + (isIdentified ? Self.idWeight : 0)
    }

    /// The object itself, and its place in a log.
    private static let objectWeight =
        MemoryWeight.object(MemoryLayout<StoredMessage>.stride) + MemoryWeight.element(MessageRecord.self)
    /// A place among the ids that publishers gave.
    private static let idWeight = MemoryWeight.entry(String.self, Int.self)
    /// Bytes of memory that a message without any content takes at most.
    static let baseWeight = objectWeight + idWeight + 2 * StoredMessage.serialWeight

    /// Every version, oldest first.
    var versions: [StoredMessage] {
        guard let versions = boxed?.changes.versions, !versions.isEmpty else { return [latest] }
        return versions
    }

    /// Creations and deletions of annotations, oldest first.
    var annotations: [StoredAnnotation] { boxed?.changes.annotations ?? [] }

    /// The latest version, with the summary of its annotations.
    var current: StoredMessage {
        guard let summary = boxed?.changes.summary.wire else { return latest }
        var message = latest
        message.summary = summary
        return message
    }

    /// The serial of the annotation with an id that its client gave.
    func annotationSerial(withId id: String) -> String? { boxed?.changes.annotationIds[id] }

    /// Bytes of memory that another version takes.
    func growth(byVersion message: StoredMessage) -> Int {
        let first = boxed?.changes.versions.isEmpty ?? true ? MemoryWeight.element(StoredMessage.self) : 0
        return first + boxWeight + MemoryWeight.element(StoredMessage.self) + message.weight
    }

    /// Makes a version the latest.
    func append(_ version: StoredMessage) {
        weight += growth(byVersion: version)
        let box = openBox()
        if box.changes.versions.isEmpty { box.changes.versions = [latest] }
        box.changes.versions.append(version)
        latest = version
    }

    /// Bytes of memory that another annotation takes.
    func growth(byAnnotation annotation: StoredAnnotation, isIdentified: Bool) -> Int {
        // Its client and name have a place in the summary.
        boxWeight + MemoryWeight.element(StoredAnnotation.self) + annotation.weight
            + MemoryWeight.entry(String.self, [String: Int].self)
            + (isIdentified ? MemoryWeight.entry(String.self, String.self) : 0)
    }

    /// Adds an annotation.
    ///
    /// - Parameter isIdentified: Whether the client gave its id.
    func append(_ annotation: StoredAnnotation, isIdentified: Bool) {
        weight += growth(byAnnotation: annotation, isIdentified: isIdentified)
        let box = openBox()
        if isIdentified { box.changes.annotationIds[annotation.id] = annotation.serial }
        box.changes.annotations.append(annotation)
        box.changes.summary.apply(annotation)
    }

    private var boxWeight: Int { boxed == nil ? MemoryWeight.object(MemoryLayout<Changes>.stride) : 0 }

    private func openBox() -> Box {
        if let boxed { return boxed }
        let box = Box()
        boxed = box
        return box
    }
}
