// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What became of one target.
public enum TokenRevocationOutcome: WireModel {
    case success(TokenRevocationSuccess)
    case failure(TokenRevocationFailure)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension TokenRevocationOutcome {
    private static let wireShapes: [WireShape] = [
        .object(required: ["appliesAt", "issuedBefore", "target"], known: TokenRevocationSuccess.wireKeys.names),
        .object(required: ["error", "target"], known: TokenRevocationFailure.wireKeys.names),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .success(try TokenRevocationSuccess(from: &reader))
            case 1: self = .failure(try TokenRevocationFailure(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .success(let value): try value.write(to: &writer)
        case .failure(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}
