import API

/// One of several types: an enumeration with a case for each.
struct UnionRenderer {
    let declaration: TypeDeclaration
    let union: Union

    func write(to text: inout SwiftText) {
        declaration.writeHead(to: &text)
        text.block("public \(union.isIndirect ? "indirect " : "")enum \(declaration.name): WireModel") { text in
            for alternative in union.alternatives {
                DocumentationComment(alternative.documentation).write(to: &text)
                text.list("case \(alternative.name)(", [alternative.type.swift], ")")
            }
            if union.isOpen {
                text.line("/// Any other value, such as an alternative that the service has added.")
                text.line("case unknown(WireValue)")
            }
        }
        text.blank()
        text.block("extension \(declaration.name)") { text in
            writeShapes(to: &text)
            text.blank()
            writeReader(to: &text)
            text.blank()
            writeWriter(to: &text)
        }
    }

    private func writeShapes(to text: inout SwiftText) {
        text.line("private static let wireShapes: [WireShape] = [")
        text.indented { text in
            for alternative in union.alternatives { Self.write(alternative.shape, head: "", tail: ",", to: &text) }
        }
        text.line("]")
    }

    /// Writes a shape, on several lines if necessary.
    private static func write(_ shape: Shape, head: String, tail: String, to text: inout SwiftText) {
        switch shape {
        case .object(let object): write(object, head: head, tail: tail, to: &text)
        case .string(let values) where !values.isEmpty:
            text.filledList(head + ".string(values: [", values.map(\.swiftLiteral), "])" + tail)
        case .array(let element):
            if let inline = element.inline ?? element.object?.inline, text.fits(head + ".array(\(inline))" + tail) {
                text.line(head + ".array(\(inline))" + tail)
            } else {
                text.line(head + ".array(")
                text.indented { write(element, head: "", tail: "", to: &$0) }
                text.line(")" + tail)
            }
        case .oneOf(let shapes) where shapes.count == 1: write(shapes[0], head: head, tail: tail, to: &text)
        case .oneOf(let shapes):
            text.line(head + ".oneOf([")
            text.indented { text in
                for shape in shapes { write(shape, head: "", tail: ",", to: &text) }
            }
            text.line("])" + tail)
        default: text.line(head + (shape.inline ?? ".any") + tail)
        }
    }

    private static func write(_ object: ObjectShape, head: String, tail: String, to text: inout SwiftText) {
        if let short = object.inline {
            let whole = head + short + tail
            if text.fits(whole) {
                text.line(whole)
                return
            }
        }
        text.line(head + ".object(")
        text.indented { text in
            let count =
                2 + (object.constants.isEmpty ? 0 : 1) + (object.members.isEmpty ? 0 : 1)
                + (object.others == nil ? 0 : 1)
            var written = 0
            func comma() -> String {
                written += 1
                return written < count ? "," : ""
            }
            text.filledList("required: [", object.required.map(\.swiftLiteral), "]" + comma())
            if let keys = object.keys {
                text.line("known: \(keys)" + comma())
            } else {
                text.filledList("known: [", object.known.map(\.swiftLiteral), "]" + comma())
            }
            if !object.constants.isEmpty {
                let entries = object.constants.map { constant in
                    "\(constant.key.swiftLiteral): [\(constant.values.map(\.swiftLiteral).joined(separator: ", "))]"
                }
                text.list("constants: [", entries, "]" + comma())
            }
            if !object.members.isEmpty {
                text.line("members: [")
                text.indented { text in
                    // The formatter wants no comma after the only element of a collection.
                    let comma = object.members.count > 1 ? "," : ""
                    for member in object.members {
                        write(member.shape, head: member.key.swiftLiteral + ": ", tail: comma, to: &text)
                    }
                }
                text.line("]" + comma())
            }
            if let others = object.others { write(others, head: "others: ", tail: comma(), to: &text) }
        }
        text.line(")" + tail)
    }

    private func writeReader(to text: inout SwiftText) {
        text.block("public init<Reader: WireReader>(from reader: inout Reader) throws(WireError)") { text in
            if union.isOpen {
                text.line("let start = reader")
                text.line("do throws(WireError) {")
                text.indented { text in
                    text.line("switch try reader.selectKnown(Self.wireShapes) {")
                    writeCases(to: &text)
                    text.line("default: self = .unknown(try WireValue(from: &reader))")
                    text.line("}")
                }
                text.line("} catch {")
                text.indented {
                    $0.line("self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))")
                }
                text.line("}")
            } else {
                let name = SwiftName.unescaped(declaration.name).swiftLiteral
                text.list("switch try reader.select(", ["Self.wireShapes", "for: \(name)"], ") {")
                writeCases(to: &text)
                text.line("}")
            }
        }
    }

    private func writeCases(to text: inout SwiftText) {
        for (index, alternative) in union.alternatives.enumerated() {
            let isDefault = !union.isOpen && index == union.alternatives.count - 1
            text.caseLine(
                isDefault ? "default" : "case \(index)", "self = .\(alternative.name)(",
                ["try \(alternative.type.swift)(from: &reader)"], ")")
        }
    }

    private func writeWriter(to text: inout SwiftText) {
        text.block("public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError)") {
            text in
            text.line("switch self {")
            for alternative in union.alternatives {
                text.caseLine("case .\(alternative.name)(let value)", "try value.write(", ["to: &writer"], ")")
            }
            if union.isOpen { text.line("case .unknown(let value): try value.write(to: &writer)") }
            text.line("}")
        }
    }
}

extension ObjectShape {
    /// The known keys, as the model lists them.
    fileprivate var keys: String? { model.map { "\($0).wireKeys.names" } }

    /// The shape, if it consists of keys alone.
    fileprivate var inline: String? {
        guard constants.isEmpty, members.isEmpty, others == nil else { return nil }
        let known = keys ?? "[\(known.map(\.swiftLiteral).joined(separator: ", "))]"
        return ".object(required: [\(required.map(\.swiftLiteral).joined(separator: ", "))], known: \(known))"
    }
}

extension Shape {
    fileprivate var object: ObjectShape? {
        if case .object(let object) = self { object } else { nil }
    }

    /// The shape, if it is short enough for one line.
    fileprivate var inline: String? {
        switch self {
        case .any: ".any"
        case .null: ".null"
        case .bool: ".bool"
        case .integer: ".integer"
        case .number: ".number"
        case .bytes: ".bytes"
        case .string(let values): values.isEmpty ? ".string()" : nil
        case .array(let element): element.inline.map { ".array(\($0))" }
        case .integers(let values): ".integers(values: [\(values.map(String.init).joined(separator: ", "))])"
        case .boolean(let value): ".boolean(\(value))"
        case .object, .oneOf: nil
        }
    }
}
