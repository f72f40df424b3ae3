import OpenAPI

extension OperationBuilder {
    /// Whether a status means success; `default` does if there is no 2xx.
    static func isSuccess(_ statusKey: String, in operation: Operation) -> Bool {
        if statusKey.hasPrefix("2") { return true }
        return statusKey == "default" && !operation.responses.contains { $0.statusKey.hasPrefix("2") }
    }

    func response(_ operation: Operation, prefix: String) -> ResponseDescription {
        var description = typedResponse(operation, prefix: prefix)
        description.example = example(operation)
        return description
    }

    /// The example of the first successful response.
    private func example(_ operation: Operation) -> (status: Int, json: String?) {
        guard let response = operation.responses.first(where: { Self.isSuccess($0.statusKey, in: operation) }) else {
            return (200, nil)
        }
        let content = response.content.values.first { $0.example != nil }
        let schemaExample = response.content.values.first?.schema?.annotations.example
        return (Int(response.statusKey) ?? 200, (content?.example ?? schemaExample)?.description)
    }

    private func typedResponse(_ operation: Operation, prefix: String) -> ResponseDescription {
        let successes = operation.responses.filter { Self.isSuccess($0.statusKey, in: operation) }
        var found: [(response: Response, kind: ResponseDescription.Kind, type: TypeReference?)] = []
        for response in successes {
            let several = successes.count > 1 ? response.statusKey.replacing("X", with: "x") : ""
            let (kind, type) = content(response, place: .init(name: prefix + "Response" + several, file: nil))
            found.append((response, kind, type))
        }
        let documentation = successes.first?.description
        let typed = found.filter { $0.type != nil }
        guard let first = typed.first else {
            return ResponseDescription(kind: .empty, type: nil, documentation: documentation)
        }
        for item in typed { responseTypes += item.type.map { [$0] } ?? [] }
        if typed.allSatisfy({ $0.type == first.type && $0.kind == first.kind }) {
            guard typed.count < found.count, let type = first.type else {
                return ResponseDescription(
                    kind: first.kind, type: first.type, documentation: first.response.description)
            }
            return ResponseDescription(
                kind: .optional(first.kind), type: type.asOptional, documentation: first.response.description)
        }
        return byStatus(found, prefix: prefix, pointer: operation.pointer, documentation: documentation)
    }

    func content(
        _ response: Response, place: TypeBuilder.Place
    ) -> (kind: ResponseDescription.Kind, type: TypeReference?) {
        let kind = Self.kind(of: response)
        switch kind {
        case .wire:
            guard let schema = Self.wireSchema(of: response) else { return (.wire, .any) }
            return (.wire, types.nullableType(of: schema, at: place))
        case .text: return (kind, .string)
        case .bytes: return (kind, .bytes)
        default: return (kind, nil)
        }
    }

    /// How the body of a response is decoded: as JSON if it has a schema, otherwise by its first media type.
    static func kind(of response: Response) -> ResponseDescription.Kind {
        guard !response.content.isEmpty, response.statusKey != "204" else { return .empty }
        if wireSchema(of: response) != nil { return .wire }
        switch MediaKind(response.content[0].key) {
        case .wire: return .wire
        case .text: return .text
        case .form, .multipart, .bytes: return .bytes
        }
    }

    /// The schema of a body in JSON or MessagePack.
    static func wireSchema(of response: Response) -> Schema? {
        response.content.first { MediaKind($0.key) == .wire && $0.value.schema != nil }?.value.schema
    }

    private func byStatus(
        _ found: [(response: Response, kind: ResponseDescription.Kind, type: TypeReference?)], prefix: String,
        pointer: JSONPointer, documentation: String?
    ) -> ResponseDescription {
        // The enumeration's own members.
        var scope = NameScope(ReservedNames.values.union(["decoder"]))
        let variants = found.map { item in
            let statuses = Self.statuses(item.response.statusKey)
            let name = statuses.count == 1 ? Self.statusName(statuses.lowerBound) : "other"
            return ResponseDescription.Variant(
                name: scope.take(name), statuses: statuses, kind: item.kind, type: item.type,
                documentation: item.response.description)
        }
        // Single codes precede the ranges that include them.
        let ordered = variants.filter { $0.statuses.count == 1 } + variants.filter { $0.statuses.count > 1 }
        let name = types.takeName(prefix + "Response", prefix + "Result")
        types.declarations.append(
            TypeDeclaration(
                name: name, documentation: documentation, file: name, pointer: pointer.text, kind: .statuses(ordered)))
        var description = ResponseDescription(kind: .byStatus, type: .named(name), documentation: documentation)
        description.variants = ordered
        return description
    }

    private static func statuses(_ key: String) -> ClosedRange<Int> {
        if let status = Int(key) { return status...status }
        return key.count == 3 && key.first == "2" ? 200...299 : 100...599
    }

    private static func statusName(_ status: Int) -> String {
        switch status {
        case 200: "ok"
        case 201: "created"
        case 202: "accepted"
        case 203: "nonAuthoritative"
        case 204: "noContent"
        case 205: "resetContent"
        case 206: "partialContent"
        default: "status\(status)"
        }
    }
}
