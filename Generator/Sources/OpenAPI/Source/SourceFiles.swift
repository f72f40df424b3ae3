/// The files of a document: its own, then referenced ones in the order of reading.
///
/// A pointer is a location in any of them. One into a referenced file begins with a mark and the number of the file. In
/// a pointer from keys a “~” is followed by 0 or 1, so that no document can contain such a location itself.
struct SourceFiles: Sendable {
    struct File: Sendable {
        /// The path from the folder of the document.
        let path: String
        /// The path as shown to the user.
        let name: String
        /// The value as written; nil if the document could not be parsed.
        let root: SourceNode?

        /// The file's name without its extension, for naming its contents.
        var stem: String {
            let name = path.split(separator: "/").last ?? ""
            return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
        }
    }

    private static let mark = "/~f/"

    /// The document's own file, then the others in the order of reading.
    private(set) var list: [File]
    private var numbers: [String: Int]
    /// The prefix of displayed paths.
    private let folder: String

    /// The document's own file alone.
    ///
    /// - Parameters:
    ///   - document: Its name, as given by the user.
    ///   - root: Its value.
    init(document: String, root: SourceNode?) {
        let start = document.lastIndex(of: "/").map { document.index(after: $0) } ?? document.startIndex
        folder = String(document[..<start])
        let path = String(document[start...])
        list = [File(path: path, name: document, root: root)]
        numbers = [path: 0]
    }

    /// The path of a file, as shown to the user.
    func name(ofPath path: String) -> String { folder + path }

    /// Adds a file.
    mutating func add(_ path: String, root: SourceNode) {
        numbers[path] = list.count
        list.append(File(path: path, name: name(ofPath: path), root: root))
    }

    /// The file at a path, if it was read.
    func place(ofPath path: String) -> Place? {
        guard let number = numbers[path], let root = list[number].root else { return nil }
        return Place(node: root, pointer: number == 0 ? .root : JSONPointer(text: Self.mark + String(number)))
    }

    /// The root of the file that a pointer points into.
    func root(of pointer: JSONPointer) -> Place? { place(ofPath: file(of: pointer).path) }

    /// The file that a pointer points into.
    func file(of pointer: JSONPointer) -> File { list[number(in: pointer) ?? 0] }

    /// Whether a pointer points into a referenced file.
    func isElsewhere(_ pointer: JSONPointer) -> Bool { number(in: pointer) != nil }

    /// The pointer within its file.
    func local(_ pointer: JSONPointer) -> JSONPointer {
        guard let number = number(in: pointer) else { return pointer }
        return JSONPointer(text: String(pointer.text.dropFirst(Self.mark.count + String(number).count)))
    }

    /// A location for display: `#/paths`, or `schemas/Pet.yaml#/properties` in another file.
    func text(of pointer: JSONPointer) -> String {
        (isElsewhere(pointer) ? file(of: pointer).name : "") + "#" + local(pointer).text
    }

    /// The position of a value in its file, if known.
    func position(of pointer: JSONPointer) -> SourcePosition? {
        file(of: pointer).root?.descendant(at: local(pointer))?.position.forPerson
    }

    private func number(in pointer: JSONPointer) -> Int? {
        guard list.count > 1, pointer.text.hasPrefix(Self.mark) else { return nil }
        return Int(pointer.text.dropFirst(Self.mark.count).prefix { $0 != "/" })
    }
}
