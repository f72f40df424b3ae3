import API

/// The arguments of an operation's functions, in one of its forms.
struct FunctionSignature {
    /// How the body is passed.
    enum Form: Hashable {
        /// Its members as arguments, or no body.
        case fields
        /// As one value.
        case body
    }

    struct Argument {
        var name: String
        var type: TypeReference
        var documentation: String
        /// The type as written, if it is not one of the document.
        var typeText: String?
        /// The default value; nil for `nil` if the type is optional, otherwise for no default.
        var defaultText: String?
        /// Whether the argument is required although it is optional.
        var isRequired = false
        /// Whether it is the whole body.
        var isBody = false

        /// Whether the argument makes the function generic.
        var isGeneric: Bool { typeText?.contains("some ") == true }

        /// Whether the argument can be omitted.
        var hasDefault: Bool { defaultText != nil || (type.isOptional && !isRequired) }

        var declaration: String {
            "\(SwiftName.label(name)): \(typeText ?? type.swift)" + (hasDefault ? " = \(defaultText ?? "nil")" : "")
        }

        /// The label with the value of that name.
        var forwarding: String { "\(SwiftName.callLabel(name)): \(name)" }
    }

    let operation: OperationDescription
    let form: Form
    /// How arguments of any type are passed; the form with fields has several ways.
    var values = ValueForm.wire

    /// The ways of passing arguments of any type in a form.
    static func valueForms(of operation: OperationDescription, _ form: Form) -> [ValueForm] {
        ValueForm.forms(of: FunctionSignature(operation: operation, form: form).valueFields.map(\.property.type))
    }

    /// The fields of any type.
    private var valueFields: [BodyFields.Field] {
        guard form == .fields else { return [] }
        return (operation.body?.fields?.fields ?? []).filter { !$0.isFilledFromPath && $0.property.type.holdsAnyValue }
    }

    /// The names of the arguments of any type.
    var valueNames: [String] { valueFields.map(\.argument) }

    /// The forms of an operation's functions.
    static func forms(of operation: OperationDescription) -> [Form] {
        guard let body = operation.body else { return [.fields] }
        return body.fields == nil ? [.body] : [.fields, .body]
    }

    /// The arguments: required ones first, the format last.
    var arguments: [Argument] {
        let parameters = operation.parameters.filter { $0.location != .format }
        var required = parameters.filter(\.isRequired).map(Self.argument)
        var optional: [Argument] = []
        switch form {
        case .body:
            if let body = operation.body {
                var argument = Argument(
                    name: body.argument, type: body.type,
                    documentation: body.documentation ?? "The body of the request.")
                argument.isBody = true
                // A call without arguments must not match both forms.
                argument.isRequired = body.fields != nil
                if argument.hasDefault { optional.append(argument) } else { required.append(argument) }
            }
        case .fields:
            for field in operation.body?.fields?.fields ?? [] where !field.isFilledFromPath {
                var argument = Argument(
                    name: field.argument, type: field.property.type,
                    documentation: field.property.documentation ?? "The body's `\(field.property.key)`.", typeText: nil)
                if let form = values.parameter(field.property.type, isOnlyOne: valueFields.count == 1) {
                    argument.typeText = form.type
                    argument.defaultText = form.defaultText
                    argument.isRequired = form.defaultText == nil
                }
                if field.property.type.isOptional { optional.append(argument) } else { required.append(argument) }
            }
        }
        optional += parameters.filter { !$0.isRequired }.map(Self.argument)
        return required + optional + operation.parameters.filter { $0.location == .format }.map(Self.argument)
    }

    /// The arguments, with a format that determines the type of the body.
    func arguments(choosing formats: UndecodedFormats) -> [Argument] {
        arguments.map { argument in
            guard argument.name == formats.argument else { return argument }
            let type = operation.response.type?.swift ?? "Void"
            return Argument(
                name: argument.name, type: argument.type, documentation: argument.documentation,
                typeText: "ResponseFormat<\(type), Body>", defaultText: ".configured")
        }
    }

    /// The arguments, with one more for the media type, which determines the type of the body.
    func arguments(choosing mediaTypes: MediaTypeChoice) -> [Argument] {
        let type = operation.response.type?.swift ?? "Void"
        return arguments + [
            Argument(
                name: mediaTypes.argument, type: .string, documentation: "The media type to request.",
                typeText: "ResponseFormat<\(type), Body>", defaultText: ".configured")
        ]
    }

    /// The function's name in documentation: `getTime(version:format:)`, followed by the types of its arguments if
    /// there are other functions with the same labels.
    var symbol: String {
        let labels = arguments.map { "\(SwiftName.unescaped($0.name)):" }.joined()
        let name = "\(SwiftName.unescaped(operation.name))(\(labels))"
        guard Self.valueForms(of: operation, form).count > 1 else { return name }
        let names = Set(valueNames)
        let types = arguments.map { names.contains($0.name) ? $0.type.swift : "_" }
        // DocC writes types without spaces.
        return "\(name)-(\(types.joined(separator: ",").replacing(" ", with: "")))"
    }

    private static func argument(_ parameter: ParameterDescription) -> Argument {
        var text = parameter.documentation ?? "The \(parameter.place) `\(parameter.key)`."
        if parameter.location == .format {
            text = "The format of body and response, instead of the client's: `.json` or `.msgpack`."
        } else if let value = parameter.defaultText, parameter.documentation?.contains(value) != true {
            text += " The service's default is `\(value)`."
        }
        return Argument(name: parameter.name, type: parameter.type, documentation: text, typeText: nil)
    }
}

extension ParameterDescription {
    /// The location of the parameter, for display.
    var place: String {
        switch location {
        case .path, .pathJSON: "path parameter"
        case .query, .queryJSON, .format: "query parameter"
        case .header, .headerJSON: "header"
        case .cookie, .cookieJSON: "cookie"
        }
    }
}
