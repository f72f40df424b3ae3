// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 7b28886faa36f73fa87ad8b91b8873a19f35c21947cf21d0ba9ec3b5e4589991

public import AblyPlatform

/// Told by its kind.
public enum Value: WireModel {
    case string(String)
    case number(Double)
    case bool(Bool)
    case integerList([Int])
    case point(Point)
}

extension Value {
    private static let wireShapes: [WireShape] = [
        .string(),
        .number,
        .bool,
        .array(.integer),
        .object(
            required: ["x", "y"],
            known: ["x", "y"]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "Value")
        switch index {
        case 0: self = .string(try String(from: &reader))
        case 1: self = .number(try Double(from: &reader))
        case 2: self = .bool(try Bool(from: &reader))
        case 3: self = .integerList(try [Int](from: &reader))
        default: self = .point(try Point(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .string(let value): try value.write(to: &writer)
        case .number(let value): try value.write(to: &writer)
        case .bool(let value): try value.write(to: &writer)
        case .integerList(let value): try value.write(to: &writer)
        case .point(let value): try value.write(to: &writer)
        }
    }
}
