// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

/// d
public enum CloseResponse: Sendable, Hashable {
    /// d
    ///
    /// Status 200.
    case ok(BodyModel)
    /// d
    ///
    /// Status 201.
    case created(RawModel)
}

extension CloseResponse {
    /// Decodes the response by its status.
    public static var decoder: ResponseDecoder<Self> {
        .byStatus(
            [
                200: ResponseDecoder<BodyModel>.wire.map { .ok($0) },
                201: ResponseDecoder<RawModel>.wire.map { .created($0) },
            ],
            otherwise: nil
        )
    }
}
