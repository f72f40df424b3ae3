// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

public import AblyPlatform

/// A token.
public enum MakeTokenResponse: Sendable, Hashable {
    /// A token.
    ///
    /// Status 200.
    case ok(Token)
    /// Later.
    ///
    /// Status 202.
    case accepted(MakeTokenResponse202)
    /// As text.
    ///
    /// Status 203.
    case nonAuthoritative(String)
    /// Nothing.
    ///
    /// Status 204.
    case noContent
    /// Bytes.
    ///
    /// Another successful status.
    case other(Bytes)
}

extension ResponseDecoder where Body == MakeTokenResponse {
    /// Reads the reply that goes with the status.
    public static var statuses: Self {
        .byStatus(
            [
                200: ResponseDecoder<Token>.wire.map { .ok($0) },
                202: ResponseDecoder<MakeTokenResponse202>.wire.map { .accepted($0) },
                203: ResponseDecoder<String>.text.map { .nonAuthoritative($0) },
                204: ResponseDecoder<Void>.empty.map { .noContent },
            ],
            otherwise: ResponseDecoder<Bytes>.binary.map { .other($0) }
        )
    }
}
