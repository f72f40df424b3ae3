import OpenAPI

/// The bodies of error responses.
extension OperationBuilder {
    private typealias Found = (response: Response, kind: ResponseDescription.Kind, type: TypeReference?)

    /// A single type, or an enumeration if the types differ by status; nil if no body is described.
    func failure(_ operation: Operation, prefix: String) -> FailureDescription? {
        let failures = operation.responses.filter { !Self.isSuccess($0.statusKey, in: operation) }
        let found = failures.map { response -> Found in
            let key = response.statusKey == "default" ? "Default" : response.statusKey.replacing("X", with: "x")
            let (kind, type) = failureContent(response, name: prefix + "Failure" + (failures.count > 1 ? key : ""))
            return (response, kind, type)
        }
        let typed = found.filter { $0.type != nil }
        guard let first = typed.first, let type = first.type else { return nil }
        for item in typed { responseTypes += item.type.map { [$0] } ?? [] }
        guard typed.allSatisfy({ $0.type == type && $0.kind == first.kind }) else {
            return .byStatus(declareFailures(found, operation, prefix: prefix))
        }
        // Text and bytes need no type, nor do bodies that the runtime decodes itself.
        if first.kind != .wire || type == .any || isRuntimesError(type) { return nil }
        let isAlways = typed.count == found.count && typed.contains { $0.response.statusKey == "default" }
        return .shared(type, statuses: isAlways ? nil : typed.map(\.response.statusKey))
    }

    /// The body of a response. A component response has one type for its inline schema, named after the component.
    private func failureContent(
        _ response: Response, name: String
    ) -> (kind: ResponseDescription.Kind, type: TypeReference?) {
        guard case .object(let object)? = Self.wireSchema(of: response), Self.kind(of: response) == .wire else {
            return content(response, place: .init(name: name, file: nil))
        }
        let id = ObjectIdentifier(object)
        if let type = failureTypes[id] { return (.wire, type) }
        var name = name
        if let shared = Self.componentName(response.pointer) {
            let own = SwiftName.type(shared)
            name = types.isFree(own) ? own : own + "Failure"
        }
        let (kind, type) = content(response, place: .init(name: name, file: nil))
        failureTypes[id] = type
        return (kind, type)
    }

    /// The name of a response under `components`.
    private static func componentName(_ pointer: JSONPointer) -> String? {
        let tokens = pointer.tokens
        return tokens.count == 3 && tokens[0] == "components" && tokens[1] == "responses" ? tokens[2] : nil
    }

    /// Whether a body is an error of the runtime's `ErrorInfo`: `code`, `statusCode`, `message` and `href`, at the top
    /// level or under `error`.
    private func isRuntimesError(_ type: TypeReference) -> Bool {
        guard case .named(let name) = type.unwrapped, case .model(let model)? = types.declaration(name)?.kind else {
            return false
        }
        func has(_ key: String, _ type: TypeReference, in model: Model) -> Bool {
            model.properties.contains { $0.key == key && $0.type.unwrapped == type }
        }
        if model.properties.count == 1, model.properties[0].key == "error",
            case .named(let inner) = model.properties[0].type.unwrapped,
            case .model(let error)? = types.declaration(inner)?.kind
        {
            return has("code", .int, in: error) && has("statusCode", .int, in: error)
                && has("message", .string, in: error) && has("href", .string, in: error)
        }
        return has("code", .int, in: model) && has("statusCode", .int, in: model)
            && has("message", .string, in: model) && has("href", .string, in: model)
    }

    private func declareFailures(_ found: [Found], _ operation: Operation, prefix: String) -> String {
        // The enumeration's own members.
        var scope = NameScope(ReservedNames.values.union(["decoder"]))
        let variants = found.map { item in
            ResponseDescription.Variant(
                name: scope.take(FailureStatus.name(item.response.statusKey)),
                statuses: FailureStatus.codes(item.response.statusKey), kind: item.kind, type: item.type,
                documentation: item.response.description)
        }
        // Single codes precede the ranges that include them, and these all others.
        let ordered = variants.enumerated().sorted {
            ($0.element.statuses.count, $0.offset) < ($1.element.statuses.count, $1.offset)
        }.map(\.element)
        let name = types.takeName(prefix + "Failure", prefix + "Refusal")
        types.declarations.append(
            TypeDeclaration(
                name: name,
                documentation: "Why `\(operation.method) \(operation.path)` failed, by the response's status.",
                file: name, pointer: operation.pointer.text, kind: .failures(ordered)))
        return name
    }
}
