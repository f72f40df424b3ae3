import OpenAPI

/// The media types that calls request.
extension OperationBuilder {
    /// The media types of successful responses for `Accept`: typed ones first, and of others those that a plain call
    /// decodes.
    ///
    /// - Parameter all: Whether the operation's formats have names, by which raw calls ask for those without a typed form.
    func responseTypes(_ operation: Operation, all: Bool) -> [String] {
        let types = mediaTypes(of: operation) { all || $0.isRead(as: $1) }
        return types.filter { MediaKind($0) == .wire } + types.filter { MediaKind($0) != .wire }
    }

    /// The choice for raw calls; nil if all media types are of one kind, or have names.
    func mediaTypes(_ operation: Operation, _ description: OperationDescription) -> MediaTypeChoice? {
        guard description.response.type != nil, description.undecodedFormats == nil else { return nil }
        guard operation.responses.contains(where: { Self.isSuccess($0.statusKey, in: operation) && $0.offersSeveral })
        else { return nil }
        let plain = description.responseTypes.filter { !$0.contains("*") }
        let others = mediaTypes(of: operation) { _, kind in kind != .empty }
            .filter { !$0.contains("*") && !plain.contains($0) }
        var taken = ReservedNames.arguments.union(description.parameters.map { SwiftName.unescaped($0.name) })
        if let body = description.body {
            taken.insert(body.argument)
            taken.formUnion((body.fields?.fields ?? []).map { SwiftName.unescaped($0.argument) })
        }
        var scope = NameScope(taken)
        return MediaTypeChoice(
            argument: scope.take("accept", "acceptedType"), all: plain + others, plainCount: plain.count)
    }

    /// The media types of successful responses, each once.
    ///
    /// - Parameter isWanted: Whether to include a media type of a response that is decoded in the given way.
    private func mediaTypes(
        of operation: Operation, where isWanted: (MediaKind, ResponseDescription.Kind) -> Bool
    ) -> [String] {
        var result: [String] = []
        for response in operation.responses where Self.isSuccess(response.statusKey, in: operation) {
            let kind = Self.kind(of: response)
            for type in response.content.keys where isWanted(MediaKind(type), kind) && !result.contains(type) {
                result.append(type)
            }
        }
        return result
    }
}

extension Response {
    /// Whether a call can request different kinds of bodies. JSON and MessagePack are formats of one typed body.
    fileprivate var offersSeveral: Bool {
        let types = content.keys.filter { !$0.contains("*") }
        return types.count > 1 && types.contains { MediaKind($0) != .wire }
            && OperationBuilder.kind(of: self) != .empty
    }
}

extension MediaKind {
    /// Whether a response of this kind is expected by a call that decodes it in the given way.
    fileprivate func isRead(as kind: ResponseDescription.Kind) -> Bool {
        switch self {
        case .wire: kind == .wire
        case .text: kind == .text
        case .form, .multipart, .bytes: kind == .bytes
        }
    }
}
