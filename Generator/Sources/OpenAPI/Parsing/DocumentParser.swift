/// Reads a document's values into ``Document``, collecting diagnostics.
///
/// A class, because one walk over the document shares its diagnostics and the schemas found so far. It lives in one
/// call, on one thread.
final class DocumentParser {
    let root: Place
    /// What was found, with the files that were read so far.
    var diagnostics: Diagnostics
    /// Reads files that references lead to; nil where none are.
    let loader: FileLoader?
    var budget: SourceBudget
    /// The files besides the document's own.
    var referencedFiles: [ReferencedFile] = []
    /// Why files could not be read, by their path.
    var unreadableFiles: [String: String] = [:]
    /// The paths of files that are no YAML or JSON, which has been told.
    var brokenFiles: Set<String> = []
    var isVersion31 = false

    /// What stands under `components`, by kind.
    var components: Place?
    /// The schemas among them.
    var componentSchemas: Place?
    /// Every schema read so far, by its place.
    var schemasByPointer: [JSONPointer: Schema] = [:]
    /// The places of the schemas that are being read.
    var schemasInProgress: Set<JSONPointer> = []
    /// The names given to schemas outside `components/schemas` that references need a name for.
    var hoistedNames: [JSONPointer: String] = [:]
    /// Those names, and how far the numbers went that tell equal ones apart.
    var takenNames: Set<String> = []
    var hoistedNameCounts: [String: Int] = [:]
    /// Those schemas by name, in the order of their discovery.
    var hoistedSchemas: OrderedMap<Schema> = [:]
    /// The schemas in other files that have a name, and have not been read yet.
    var pendingSchemas: [Place] = []
    /// The schemas in other files that components stand for, by the component's name.
    var adoptedSchemas: [String: Place] = [:]
    /// The names of those components, by the places that lead to the schema.
    var adoptedNames: [JSONPointer: String] = [:]
    var parametersByPointer: [JSONPointer: Parameter] = [:]
    var responsesByPointer: [JSONPointer: ResponseParts] = [:]
    /// Where each operationId was first seen.
    var operationIds: [String: JSONPointer] = [:]
    /// What is left out, by its name, with its places counted.
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

    /// Notes something that is left out. One warning tells the first place and how many there are.
    func omit(_ name: String, at place: Place, consequence: String = "is not supported and is left out") {
        if omissions[name] != nil {
            omissions[name]?.count += 1
        } else {
            omissions[name] = Omission(first: place, consequence: consequence, count: 1)
        }
    }
}
