// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 fc2a0d7d14087e4ddafad1f0aa092aae38739f007dfff9b077a55fef009b8bf9

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
