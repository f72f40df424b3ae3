/// A message whose payload has been decoded as a type.
public struct TypedMessage<Payload: Decodable & Sendable>: Sendable {
    /// The message.
    public let message: Message
    /// Its payload.
    public let payload: Payload

    /// - Parameter message: A message whose payload matches the type.
    /// - Throws: ``AblyError`` 40013 if it does not.
    init(_ message: Message) throws(AblyError) {
        self.message = message
        do { payload = try message.decode(Payload.self) } catch {
            let name = message.serial ?? message.id ?? "without a serial"
            throw AblyError(
                .invalidDataOrEncoding, statusCode: 400,
                message: "the payload of the message \(name) is not a \(Payload.self): \(error.reason)", cause: error)
        }
    }
}
