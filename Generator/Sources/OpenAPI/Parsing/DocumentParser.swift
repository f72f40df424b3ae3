/// Reads a document's values into ``Document``, collecting diagnostics.
///
/// A class, because the diagnostics and the schemas found so far are shared while a document is traversed. An instance
/// is confined to one call on one thread.
final class DocumentParser {
    let root: Place
    /// The diagnostics, with the files read so far.
    var diagnostics: Diagnostics
    /// Reads files for references; nil if that is not allowed.
    let loader: FileLoader?
    var budget: SourceBudget
    /// The files other than the document's own.
    var referencedFiles: [ReferencedFile] = []
    /// Why files could not be read, by their path.
    var unreadableFiles: [String: String] = [:]
    /// The paths of files that are not YAML or JSON, as already reported.
    var brokenFiles: Set<String> = []
    var isVersion31 = false

    /// The `components`, by kind.
    var components: Place?
    /// The schemas among them.
    var componentSchemas: Place?
    /// All schemas parsed so far, by location.
    var schemasByPointer: [JSONPointer: Schema] = [:]
    /// The locations of the schemas that are being parsed.
    var schemasInProgress: Set<JSONPointer> = []
    /// The names of schemas outside `components/schemas` that are referenced.
    var hoistedNames: [JSONPointer: String] = [:]
    /// Those names, with the numbers used so far to make them unique.
    var takenNames: Set<String> = []
    var hoistedNameCounts: [String: Int] = [:]
    /// Those schemas by name, in the order of their discovery.
    var hoistedSchemas: OrderedMap<Schema> = [:]
    /// The named schemas in other files that have not been parsed yet.
    var pendingSchemas: [Place] = []
    /// The schemas in other files that components represent, by the component's name.
    var adoptedSchemas: [String: Place] = [:]
    /// The names of those components, by the locations that lead to the schema.
    var adoptedNames: [JSONPointer: String] = [:]
    var parametersByPointer: [JSONPointer: Parameter] = [:]
    var responsesByPointer: [JSONPointer: ResponseParts] = [:]
    /// Where each operationId was first seen.
    var operationIds: [String: JSONPointer] = [:]
    /// The omitted constructs by name, with the number of their locations.
    var omissions: OrderedMap<Omission> = [:]

    struct Omission {
        let first: Place
        let consequence: String
        var count: Int
    }

    init(root: SourceNode, file: String, loader: FileLoader?, budget: SourceBudget) {
        self.root = Place(node: root, pointer: .root)
        self.loader = loader
        self.budget = budget
        diagnostics = Diagnostics(files: SourceFiles(document: file, root: root))
    }

    func read() -> Document.Reading {
        let document = document()
        for (name, omission) in omissions {
            let others = omission.count - 1
            let elsewhere = others == 0 ? "" : ", here and in \(others) other place\(others == 1 ? "" : "s")"
            warning("\(name) \(omission.consequence)\(elsewhere)", at: omission.first)
        }
        return Document.Reading(
            document: diagnostics.hasErrors ? nil : document, diagnostics: diagnostics, files: referencedFiles)
    }

    // MARK: - Diagnostics

    func error(_ message: String, at place: Place) {
        diagnostics.error(message, at: place.pointer, position: place.node.position.forPerson)
    }

    func warning(_ message: String, at place: Place) {
        diagnostics.warning(message, at: place.pointer, position: place.node.position.forPerson)
    }

    /// Records an omitted construct. One warning has the first location and the number of others.
    func omit(_ name: String, at place: Place, consequence: String = "is not supported and is left out") {
        if omissions[name] != nil {
            omissions[name]?.count += 1
        } else {
            omissions[name] = Omission(first: place, consequence: consequence, count: 1)
        }
    }
}
