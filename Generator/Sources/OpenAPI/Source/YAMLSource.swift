import Yams

/// Reads YAML, with the scalars of YAML 1.2, aliases, and merge keys (`<<`).
struct YAMLSource {
    private let limits: SourceLimits
    private let maximumValues: Int
    private var valueCount = 0

    /// Reads a text of one YAML document.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - budget: How deep values may nest and how much aliases may add.
    /// - Returns: The document's value.
    /// - Throws: ``SourceError`` with the place of the first error.
    static func read(_ text: String, budget: inout SourceBudget) throws(SourceError) -> SourceNode {
        let root: Node?
        do {
            // The basic resolver leaves scalars as they are written: their meaning is `CoreSchema`'s.
            root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw SourceError(error)
        } catch {
            throw SourceError(position: nil, message: "\(error)")
        }
        guard let root else { throw SourceError(position: nil, message: "the file is empty") }
        var source = YAMLSource(limits: budget.limits, maximumValues: text.utf8.count + budget.aliasedValues)
        let node = try source.node(root, depth: 0)
        budget.take(values: source.valueCount, ofBytes: text.utf8.count)
        return node
    }

    private init(limits: SourceLimits, maximumValues: Int) {
        self.limits = limits
        self.maximumValues = maximumValues
    }

    private mutating func node(_ node: Node, depth: Int) throws(SourceError) -> SourceNode {
        valueCount += 1
        guard valueCount <= maximumValues else {
            throw SourceError(
                position: node.place.forPerson,
                message: "aliases add more than \(limits.aliasedValues) values to the document")
        }
        guard depth <= limits.depth else {
            throw SourceError(position: node.place.forPerson, message: "values nest deeper than \(limits.depth) levels")
        }
        switch node {
        case .scalar(let scalar):
            return SourceNode(content: scalar.meaning, position: node.place)
        case .sequence(let sequence):
            var array: [SourceNode] = []
            array.reserveCapacity(sequence.count)
            for element in sequence {
                array.append(try self.node(element, depth: depth + 1))
            }
            return SourceNode(content: .array(array), position: node.place)
        case .mapping(let mapping):
            return SourceNode(content: .object(try object(mapping, depth: depth)), position: node.place)
        case .alias:
            throw SourceError(position: node.place.forPerson, message: "an alias without its anchor")
        }
    }

    private mutating func object(_ mapping: Node.Mapping, depth: Int) throws(SourceError) -> OrderedMap<SourceNode> {
        var object = OrderedMap<SourceNode>()
        var merged: Set<String> = []
        for (key, value) in mapping {
            guard case .scalar(let name) = key else {
                throw SourceError(position: key.place.forPerson, message: "a key must be a string")
            }
            if name.style == .plain, name.string == "<<", let sources = value.mergeSources {
                for source in sources {
                    // The first of several sources has precedence, and the mapping's own keys over all (YAML merge key,
                    // 1.1).
                    for (key, value) in try self.object(source, depth: depth + 1) where object[key] == nil {
                        object[key] = value
                        merged.insert(key)
                    }
                }
                continue
            }
            guard object[name.string] == nil || merged.remove(name.string) != nil else {
                throw SourceError(
                    position: key.place.forPerson, message: "the key “\(name.string)” is given twice in one mapping")
            }
            object[name.string] = try node(value, depth: depth + 1)
        }
        return object
    }
}

extension Node {
    fileprivate var place: SourceNode.Position {
        SourceNode.Position(
            line: UInt32(truncatingIfNeeded: mark?.line ?? 1), column: UInt32(truncatingIfNeeded: mark?.column ?? 1))
    }

    /// The mappings that `<<` merges; nil if the value is of another kind, and the key therefore an ordinary one.
    fileprivate var mergeSources: [Node.Mapping]? {
        switch self {
        case .mapping(let mapping): return [mapping]
        case .sequence(let sequence):
            let mappings = sequence.compactMap(\.mapping)
            return mappings.count == sequence.count ? mappings : nil
        case .scalar, .alias: return nil
        }
    }
}

extension Node.Scalar {
    fileprivate var meaning: SourceNode.Content {
        // Only `!!str` changes what a plain scalar means here; a tag that is not resolved yet is the one written.
        guard style == .plain, tag.description != "tag:yaml.org,2002:str" else { return .string(string) }
        return CoreSchema.content(string)
    }
}

extension SourceError {
    /// One line from an error of the YAML library.
    fileprivate init(_ error: YamlError) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let while_ = context.map { " " + $0.text.trimmingSpace } ?? ""
            self.init(
                position: SourcePosition(line: mark.line, column: mark.column),
                message: "not YAML:\(while_)\(while_.isEmpty ? " " : ": ")\(problem.trimmingSpace)")
        case .reader(let problem, let offset, _, let yaml):
            self.init(
                position: offset.map { SourcePosition(offset: $0, in: yaml) },
                message: "not YAML: \(problem.trimmingSpace)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.map { "“\($0)”" }.joined(separator: ", ")
            self.init(
                position: SourcePosition(line: context.mark.line, column: context.mark.column),
                message: "the key \(names) is given twice in one mapping")
        default:
            self.init(position: nil, message: "not YAML: \(error)")
        }
    }
}

extension SourcePosition {
    /// The place of a byte.
    fileprivate init(offset: Int, in text: String) {
        let before = text.utf8.prefix(offset)
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
        self.init(line: line, column: column)
    }
}

extension String {
    fileprivate var trimmingSpace: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
