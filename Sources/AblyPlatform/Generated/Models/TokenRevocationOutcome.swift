// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 a84c2fb32f1cfc946f9aaa418ba8fd4565616ace3a4c45f35e4dc1c15fdc91f1

/// What became of one target.
public enum TokenRevocationOutcome: WireModel {
    case tokenRevocationSuccess(TokenRevocationSuccess)
    case tokenRevocationFailure(TokenRevocationFailure)
}

extension TokenRevocationOutcome {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["appliesAt", "issuedBefore", "target"],
            known: ["target", "issuedBefore", "appliesAt"]
        ),
        .object(
            required: ["error", "target"],
            known: ["target", "error"]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "TokenRevocationOutcome")
        switch index {
        case 0: self = .tokenRevocationSuccess(try TokenRevocationSuccess(from: &reader))
        default: self = .tokenRevocationFailure(try TokenRevocationFailure(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .tokenRevocationSuccess(let value): try value.write(to: &writer)
        case .tokenRevocationFailure(let value): try value.write(to: &writer)
        }
    }
}
