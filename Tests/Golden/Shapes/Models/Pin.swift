// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 7b28886faa36f73fa87ad8b91b8873a19f35c21947cf21d0ba9ec3b5e4589991

public import AblyPlatform

public enum Pin: WireModel {
    case integer(Int)
    case string(String)
}

extension Pin {
    private static let wireShapes: [WireShape] = [
        .integer,
        .string(),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "Pin")
        switch index {
        case 0: self = .integer(try Int(from: &reader))
        default: self = .string(try String(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .integer(let value): try value.write(to: &writer)
        case .string(let value): try value.write(to: &writer)
        }
    }
}
