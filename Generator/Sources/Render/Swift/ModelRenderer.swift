import API

/// A structure: its members, its memberwise initializer, its reader and its writer.
struct ModelRenderer {
    let declaration: TypeDeclaration
    let model: Model
    /// The stored properties of boxed members, by the members' names.
    private let storages: [String: String]
    /// The local variables for decoding, by the members' names.
    private let locals: [String: String]

    init(declaration: TypeDeclaration, model: Model) {
        self.declaration = declaration
        self.model = model
        var scope = NameScope(Set(model.properties.map(\.name) + [model.additional?.name].compactMap { $0 }))
        var storages: [String: String] = [:]
        var locals: [String: String] = [:]
        for property in model.properties {
            let name = property.name
            if property.isIndirect { storages[name] = scope.take(SwiftName.unescaped(name) + "Storage") }
            if name == "reader" { locals[name] = scope.take("readerValue") }
        }
        self.storages = storages
        self.locals = locals
    }

    func write(to text: inout SwiftText) {
        declaration.writeHead(to: &text)
        text.block("public struct \(declaration.name): WireModel") { text in
            for property in model.properties { write(property, to: &text) }
            if let additional = model.additional {
                text.blank()
                DocumentationComment(additional.documentation).write(to: &text)
                text.declaration("public var \(additional.name): [String: \(additional.value.swift)]")
            }
            guard storages.isEmpty else { return }
            text.blank()
            writeInitializer(to: &text)
        }
        if !storages.isEmpty {
            // In an extension, it preserves the compiler's own memberwise initializer, with the properties as stored.
            // That one initializes in place, while an explicit one ends with a copy.
            text.blank()
            text.block("extension \(declaration.name)") { writeInitializer(to: &$0) }
        }
        ModelValuesRenderer(declaration: declaration, model: model).write(to: &text)
        text.blank()
        text.block("extension \(declaration.name)") { text in
            text.filledList("static let wireKeys = WireKeys(", model.properties.map(\.key.swiftLiteral), ")")
            text.blank()
            writeReader(to: &text)
            text.blank()
            writeWriter(to: &text)
        }
        ModelMirrorRenderer(declaration: declaration, model: model).write(to: &text)
        writeDecoding(to: &text)
    }

    private func storage(of property: Property) -> String { storages[property.name] ?? property.name }

    private func local(_ property: Property) -> String { locals[property.name] ?? property.name }

    // MARK: Members

    private func write(_ property: Property, to text: inout SwiftText) {
        text.blank()
        DocumentationComment(property.documentation, property.isDeprecated ? "Deprecated by the document." : nil)
            .write(to: &text)
        guard property.isIndirect else {
            text.declaration("public var \(property.name): \(property.type.swift)")
            return
        }
        let isOptional = property.type.isOptional
        text.block("public var \(property.name): \(property.type.swift)") { text in
            text.line("get { \(storage(of: property))\(isOptional ? "?" : "").value }")
            text.line("set { \(storage(of: property)) = \(property.stored("newValue")) }")
        }
        text.line("private var \(storage(of: property)): \(property.storedType)")
    }

    private func writeInitializer(to text: inout SwiftText) {
        var arguments: [String] = []
        for property in model.properties {
            arguments.append(
                "\(SwiftName.label(property.name)): \(property.type.swift)"
                    + (property.valueIfAbsent.map { " = \($0)" } ?? ""))
        }
        if let additional = model.additional {
            arguments.append("\(additional.name): [String: \(additional.value.swift)] = [:]")
        }
        if arguments.isEmpty {
            text.line("/// Creates a value without members.")
            text.line("public init() {}")
            return
        }
        text.line("/// Creates a value. The parameters are the properties of the same names.")
        text.list("public init(", arguments, ") {")
        text.indented { text in
            for property in model.properties {
                if property.isIndirect {
                    text.line("self.\(storage(of: property)) = \(property.stored(property.name))")
                } else {
                    text.line("self.\(property.name) = \(property.name)")
                }
            }
            if let additional = model.additional { text.line("self.\(additional.name) = \(additional.name)") }
        }
        text.line("}")
    }

    // MARK: Reading

    private func writeReader(to text: inout SwiftText) {
        var scope = NameScope(Set(model.properties.map(local)))
        if let additional = model.additional { _ = scope.take(additional.name) }
        let object = scope.take("object", "members")
        let field = scope.take("field", "member")
        let keys = scope.take("keys", "wireKeys")
        text.block("public init<Reader: WireReader>(from reader: inout Reader) throws(WireError)") { text in
            for property in model.properties {
                text.declaration("var \(local(property)): \(property.storedType)\(property.type.isOptional ? "" : "?")")
            }
            if let additional = model.additional {
                text.declaration("var \(additional.name): [String: \(additional.value.swift)] = [:]")
            }
            text.line("var \(object) = try reader.beginObject()")
            // Every use of a static constant is a lookup; one for each value is enough.
            text.line("let \(keys) = Self.wireKeys")
            let next = model.additional == nil ? "nextField" : "nextFieldOrKey"
            text.block("while let \(field) = try reader.\(next)(in: &\(object), of: \(keys))") { text in
                writeSwitch(on: field, key: scope.take("key", "memberKey"), to: &text)
            }
            writeEnd(to: &text)
        }
    }

    private func writeSwitch(on field: String, key: String, to text: inout SwiftText) {
        text.line("switch \(field) {")
        for (index, property) in model.properties.enumerated() {
            let isLast = index == model.properties.count - 1
            let label =
                if model.additional == nil { isLast ? "default" : "case \(index)" } else {
                    isLast ? "case .known" : "case .known(\(index))"
                }
            if property.valueIfAbsent != nil {
                let (function, others) = optionalReading(of: property)
                text.caseLine(label, "try reader.\(function)(", ["into: &\(local(property))"] + others, ")")
            } else {
                text.caseLine(label, "\(local(property)) = try \(property.storedType)(", ["from: &reader"], ")")
            }
        }
        if let additional = model.additional {
            if model.properties.isEmpty { text.line("case .known: try reader.skipValue()") }
            text.line("case .other(let \(key)):")
            text.indented { text in
                text.line("try reader.readMember(\(key), into: &\(additional.name))")
            }
        }
        text.line("}")
    }

    /// The function that reads an optional member, and its arguments besides the member.
    private func optionalReading(of property: Property) -> (function: String, others: [String]) {
        if model.isLenient, property.name == model.encoding?.encoding { return ("readEncoding", []) }
        guard model.isLenient(property) else { return ("readOptional", []) }
        if let additional = model.additional {
            return ("readOptional", ["orAs: \(property.key.swiftLiteral)", "in: &\(additional.name)"])
        }
        // Every value is of any type.
        return (property.type.unwrapped == .any ? "readOptional" : "readOptionalOrSkip", [])
    }

    /// Assignments if the compiler's memberwise initializer would have the public one's signature. A call of the public
    /// one would copy the value once more.
    private func writeEnd(to text: inout SwiftText) {
        guard storages.isEmpty else {
            var values = model.properties.map { property in
                let value = local(property)
                return SwiftName.label(storage(of: property)) + ": "
                    + (property.valueIfAbsent.map { property.type.isOptional ? value : "\(value) ?? \($0)" }
                        ?? "reader.require(\(value), \(property.key.swiftLiteral))")
            }
            if let additional = model.additional { values.append("\(additional.name): \(additional.name)") }
            let mayThrow = model.properties.contains { $0.valueIfAbsent == nil }
            text.list("\(mayThrow ? "try " : "")self.init(", values, ")")
            return
        }
        for property in model.properties {
            if property.type.isOptional {
                text.line("self.\(property.name) = \(local(property))")
            } else if let value = property.valueIfAbsent {
                text.line("self.\(property.name) = \(local(property)) ?? \(value)")
            } else {
                let arguments = [local(property), property.key.swiftLiteral]
                text.list("self.\(property.name) = try reader.require(", arguments, ")")
            }
        }
        if let additional = model.additional { text.line("self.\(additional.name) = \(additional.name)") }
    }

    // MARK: Writing

    private func writeWriter(to text: inout SwiftText) {
        text.block("public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError)") {
            text in
            let mutates = !model.properties.isEmpty || model.additional != nil
            text.line("\(mutates ? "var" : "let") object = writer.beginObject()")
            var index = 0
            while index < model.properties.count {
                let isReadOnly = model.properties[index].isReadOnly
                // The order is kept, since keys in the usual order are decoded fastest.
                let end = model.properties[index...].firstIndex { $0.isReadOnly != isReadOnly }
                let run = index..<(end ?? model.properties.count)
                if isReadOnly {
                    text.block("if writer.includesReadOnly") { text in
                        for index in run { write(model.properties[index], index: index, to: &text) }
                    }
                } else {
                    for index in run { write(model.properties[index], index: index, to: &text) }
                }
                index = run.upperBound
            }
            if let additional = model.additional {
                let known = model.isLenient ? ["except: Self.wireKeys"] : []
                text.list("try writer.writeMembers(", ["self.\(additional.name)", "in: &object"] + known, ")")
            }
            text.line("writer.endObject(object)")
        }
    }

    private func write(_ property: Property, index: Int, to text: inout SwiftText) {
        if let encoded = model.encoding, encoded.encoding == property.name {
            text.list(
                "try writer.writeEncoding(",
                ["self.\(property.name)", "of: self.\(encoded.value)", "\(index)", "of: Self.wireKeys", "in: &object"],
                ")")
        } else if let additional = model.additional, model.isLenient(property) {
            text.list(
                "try writer.writeField(",
                [
                    "self.\(storage(of: property))", "orFrom: self.\(additional.name)", "\(index)", "of: Self.wireKeys",
                    "in: &object",
                ], ")")
        } else if property.isRequired && property.type.isOptional {
            // A required member that is nil is null on the wire.
            text.line("writer.writeKey(\(index), of: Self.wireKeys, in: &object)")
            text.line("try self.\(storage(of: property)).write(to: &writer)")
        } else {
            text.line("try writer.writeField(self.\(storage(of: property)), \(index), of: Self.wireKeys, in: &object)")
        }
    }

    // MARK: Encoded members

    private func writeDecoding(to text: inout SwiftText) {
        guard let encoded = model.encoding else { return }
        let value = SwiftName.unescaped(encoded.value)
        let encoding = SwiftName.unescaped(encoded.encoding)
        text.blank()
        text.block("extension \(declaration.name)") { text in
            var comment = DocumentationComment(
                "Decodes `\(value)` as a type, after reversing the steps in `\(encoding)`: `base64`, `utf-8` and `json`, "
                    + "the last one first.")
            comment.parameter("type", "The type to decode.")
            comment.field("Returns", "The value.")
            comment.field(
                "Throws",
                "``ApiError`` of kind `.undecodable` if a step cannot be reversed, such as encryption, or if "
                    + "`\(value)` is not of the type.")
            comment.write(to: &text)
            text.line(
                "public func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws(ApiError) -> Value {")
            text.indented { text in
                text.list(
                    "try EncodedValue(",
                    ["self.\(encoded.value)", "encoding: self.\(encoded.encoding)", "name: \(value.swiftLiteral)"],
                    ").decode(type)")
            }
            text.line("}")
        }
    }
}

extension Property {
    /// The value if the member is absent; nil if it must be present.
    var valueIfAbsent: String? {
        if type.isOptional { return "nil" }
        guard isEmptyIfAbsent else { return nil }
        return if case .dictionary = type { "[:]" } else { "[]" }
    }

    /// The stored value.
    fileprivate func stored(_ value: String) -> String {
        type.isOptional ? "\(value).map(Indirect.init)" : "Indirect(\(value))"
    }

    /// The type of the stored property.
    fileprivate var storedType: String {
        guard isIndirect else { return type.swift }
        return "Indirect<\(type.unwrapped.swift)>\(type.isOptional ? "?" : "")"
    }
}
