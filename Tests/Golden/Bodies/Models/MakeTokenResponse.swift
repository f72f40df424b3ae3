// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

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
    /// Another status from 200 to 299.
    case other(Bytes)
}

extension MakeTokenResponse {
    /// Decodes the response by its status.
    public static var decoder: ResponseDecoder<Self> {
        .byStatus(
            [
                200: ResponseDecoder<Token>.wire.map { .ok($0) },
                202: ResponseDecoder<MakeTokenResponse202>.wire.map { .accepted($0) },
                203: ResponseDecoder<String>.text.map { .nonAuthoritative($0) },
                204: ResponseDecoder<Void>.empty.map { .noContent },
            ],
            ranges: [
                200...299: ResponseDecoder<Bytes>.binary.map { .other($0) }
            ],
            otherwise: nil
        )
    }
}
