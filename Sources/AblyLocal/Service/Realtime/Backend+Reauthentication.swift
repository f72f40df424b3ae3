import AblyPlatform

extension Backend {
    /// Takes a new token of a connected client into use: `CONNECTED`, or the connection's end.
    func reauthenticate(_ frame: Fields, on connection: RealtimeConnection) {
        do throws(Refusal) {
            guard let token = try frame.object("auth")?.string("accessToken") else {
                throw .unauthorized("auth.accessToken: a token is required")
            }
            let bearer = try authenticate(.token(token), clientId: nil)
            guard bearer.appId == connection.appId else { throw .unauthorized("the token belongs to another app") }
            guard let caller = bearer.continuing(connection.caller) else { throw .incompatibleClientId }
            connection.caller = caller
            connection.generation += 1
            connection.renewKey(newKey(of: connection.id))
            narrowAttachments(of: connection)
            sendConnected(connection)
            armTimers(of: connection)
        } catch {
            // A client renews a token that expired or was revoked, and reports any other error.
            if [40141, 40142].contains(error.code) { disconnect(connection, error) } else { fail(connection, error) }
        }
    }

    /// Withdraws what a new token does not allow any more: modes silently, whole channels with an `ERROR` each.
    private func narrowAttachments(of connection: RealtimeConnection) {
        for (channelName, attachment) in connection.attachments.sorted(by: { $0.value.sequence < $1.value.sequence }) {
            let modes = attachment.requestedModes.allowed(by: connection.caller.capability, on: attachment.name)
            guard modes.isEmpty else {
                attachment.modes = modes
                continue
            }
            end(attachment)
            let error = Refusal.notPermitted(.subscribe, on: attachment.name.stored)
            send(.error, [("channel", .string(channelName)), ("error", error.wire)], to: connection)
        }
    }
}

extension Caller {
    /// The caller as the client of an existing connection: with a token for any client, it remains the client that it
    /// was.
    ///
    /// - Parameter old: The caller that the connection has had so far.
    /// - Returns: Nil if the credentials belong to another client.
    func continuing(_ old: Caller) -> Caller? {
        if identity == old.identity { return self }
        guard means == .token, identity == .wildcard else { return nil }
        return Caller(
            appId: appId, keyName: keyName, capability: capability, identity: old.identity, means: means,
            deviceId: deviceId, claims: claims)
    }
}
