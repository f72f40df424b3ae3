/// A message with its versions and annotations.
///
/// A class, so that a channel's log holds one reference per message; what only few messages have is behind another
/// reference.
final class MessageRecord {
    /// State of messages that were changed or annotated.
    struct Changes {
        /// All versions, oldest first; empty while there is only the first.
        var versions: [StoredMessage] = []
        /// Creations and deletions, oldest first.
        var annotations: [StoredAnnotation] = []
        /// Serials of annotations by the id that the client gave.
        var annotationIds: [String: String] = [:]
        /// The summary of the annotations.
        var summary = AnnotationSummary()
    }

    /// The latest version.
    private(set) var latest: StoredMessage
    /// Whether the publisher gave the id.
    let isIdentified: Bool
    /// Bytes of memory that the record takes.
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

    /// The object itself, and its slot in a log.
    private static let objectWeight =
        MemoryWeight.object(MemoryLayout<StoredMessage>.stride) + MemoryWeight.element(MessageRecord.self)
    /// An entry among the ids that publishers gave.
    private static let idWeight = MemoryWeight.entry(String.self, Int.self)
    /// An upper bound of the bytes of memory that an empty message takes.
    static let baseWeight = objectWeight + idWeight + 2 * StoredMessage.serialWeight

    /// All versions, oldest first.
    var versions: [StoredMessage] {
        guard let versions = boxed?.changes.versions, !versions.isEmpty else { return [latest] }
        return versions
    }

    /// The first version.
    var first: StoredMessage { boxed?.changes.versions.first ?? latest }

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

    /// Adds a version, which becomes the latest.
    func append(_ version: StoredMessage) {
        weight += growth(byVersion: version)
        let box = openBox()
        if box.changes.versions.isEmpty { box.changes.versions = [latest] }
        box.changes.versions.append(version)
        latest = version
    }

    /// Bytes of memory that another annotation takes.
    func growth(byAnnotation annotation: StoredAnnotation, isIdentified: Bool) -> Int {
        // Its client and name also have an entry in the summary.
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
