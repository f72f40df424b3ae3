// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 7b28886faa36f73fa87ad8b91b8873a19f35c21947cf21d0ba9ec3b5e4589991

public import AblyPlatform

public indirect enum Expression: WireModel {
    case number(Double)
    case sum(Sum)
}

extension Expression {
    private static let wireShapes: [WireShape] = [
        .number,
        .object(
            required: ["left", "right"],
            known: ["left", "right"]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "Expression")
        switch index {
        case 0: self = .number(try Double(from: &reader))
        default: self = .sum(try Sum(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .number(let value): try value.write(to: &writer)
        case .sum(let value): try value.write(to: &writer)
        }
    }
}
