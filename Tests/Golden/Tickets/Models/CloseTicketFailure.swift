// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 7d4b04cb9f128bd420bbf07a6677dafa936721637ebb128f1496fc6944d7352d

@_spi(Generated) public import AblyPlatform

/// Why `POST /tickets/{id}` failed, by the response's status.
public enum CloseTicketFailure: ApiFailure, Hashable {
    /// Another call closed it.
    ///
    /// Status 409.
    case conflict(CloseTicketFailure409)
    /// It is gone.
    ///
    /// Status 410.
    case gone
    /// A picture.
    ///
    /// Status 418.
    case status418(Bytes)
    /// The service has trouble.
    ///
    /// Another status from 500 to 599.
    case serverError(Trouble)
    /// What went wrong.
    ///
    /// Another status from 400 to 499.
    case clientError(Problem)
    /// Whatever it is.
    ///
    /// Another status.
    case other(String)
}

extension CloseTicketFailure {
    /// Decodes the response by its status.
    public static var decoder: ResponseDecoder<Self> {
        .byStatus(
            [
                409: ResponseDecoder<CloseTicketFailure409>.wire.map { .conflict($0) },
                410: ResponseDecoder<Void>.empty.map { .gone },
                418: ResponseDecoder<Bytes>.binary.map { .status418($0) },
            ],
            ranges: [
                500...599: ResponseDecoder<Trouble>.wire.map { .serverError($0) },
                400...499: ResponseDecoder<Problem>.wire.map { .clientError($0) },
            ],
            otherwise: ResponseDecoder<String>.text.map { .other($0) }
        )
    }
}
