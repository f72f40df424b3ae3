extension TypeBuilder {
    /// Marks the members of a `multipart/form-data` body that are files.
    func markFiles(of type: TypeReference) {
        guard case .named(let name) = type.unwrapped, let target = declaration(name)?.name,
            let slot = declarations.firstIndex(where: { $0.name == target }),
            case .model(var model) = declarations[slot].kind
        else { return }
        for index in model.properties.indices where model.properties[index].isFile {
            model.properties[index].type = model.properties[index].type.asFile
        }
        declarations[slot].kind = .model(model)
    }
}

extension TypeReference {
    fileprivate var asFile: TypeReference {
        switch self {
        case .optional(let wrapped): .optional(wrapped.asFile)
        case .array(let element): .array(element.asFile)
        default: .file
        }
    }
}
