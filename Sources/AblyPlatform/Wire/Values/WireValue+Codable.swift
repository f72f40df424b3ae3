extension WireValue: Codable {
    /// Decodes any value. In formats without a type for bytes, bytes are decoded as the base64 string.
    public init(from decoder: any Decoder) throws {
        if let decoder = decoder as? WireValueDecoder {
            self = decoder.value
            return
        }
        if let object = try? decoder.container(keyedBy: PathKey.self) {
            var values: [String: WireValue] = [:]
            for key in object.allKeys { values[key.stringValue] = try object.decode(WireValue.self, forKey: key) }
            self = .object(values)
            return
        }
        if var array = try? decoder.unkeyedContainer() {
            var values: [WireValue] = []
            while !array.isAtEnd { values.append(try array.decode(WireValue.self)) }
            self = .array(values)
            return
        }
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .int(value)
        } else if let value = try? container.decode(UInt64.self) {
            self = .uint(value)
        } else if let value = try? container.decode(Double.self) {
            self = .double(value)
        } else {
            self = .string(try container.decode(String.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let values):
            var object = encoder.container(keyedBy: PathKey.self)
            for (key, value) in values { try object.encode(value, forKey: PathKey(key)) }
        case .array(let values):
            var array = encoder.unkeyedContainer()
            for value in values { try array.encode(value) }
        default:
            var container = encoder.singleValueContainer()
            switch self {
            case .bool(let value): try container.encode(value)
            case .int(let value): try container.encode(value)
            case .uint(let value): try container.encode(value)
            case .double(let value): try container.encode(value)
            // Encoders only accept Swift's own number types.
            case .number(let value): try container.encode(value.doubleValue)
            case .string(let value): try container.encode(value)
            case .bytes(let value): try container.encode(value)
            case .null, .array, .object: try container.encodeNil()
            }
        }
    }
}

extension WireModel {
    /// Decodes the model in its wire representation from any decoder.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    public init(from decoder: any Decoder) throws {
        let value = try WireValue(from: decoder)
        do throws(WireError) {
            self = try value.decode(Self.self)
        } catch {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error))
        }
    }

    /// Encodes the model in its JSON representation to any encoder, including read-only properties.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    public func encode(to encoder: any Encoder) throws {
        // Most encoders have no type for bytes, so the members that describe their encoding must be included.
        let json = try JSONWriter.encode(self, includingReadOnly: true)
        try JSONReader.decode(WireValue.self, from: json).encode(to: encoder)
    }
}
