import AblyLocal
import AblyPubSub
import PubSubTestSupport
import TestSupport
import Testing

/// The operations for synchronous code, on a thread of their own.
@Suite struct BlockingTests {
    @Test func `every operation of a channel exists for synchronous code`() async throws {
        try await withLocalService { service in
            var options = ClientOptions.local(service)
            options.clientId = "jim"
            let rest = AblyRest(options)
            try await onThread { () throws(AblyError) in
                let channel = rest.blocking.channels["mutable:greetings"]
                try channel.publish(name: "hello", data: "world")
                try channel.publish(name: "order", encoding: ["id": 7])
                try channel.publish([Message(name: "a"), Message(name: "b")])
                let page = try channel.history(direction: .forwards, limit: 3)
                #expect(page.items.map(\.name) == ["hello", "order", "a"])
                #expect(page.items[1].data == ["id": 7])
                let following = try page.blocking.next()
                #expect(following?.items.map(\.name) == ["b"])
                #expect(try following?.blocking.first()?.items.count == 3)
                #expect(try following?.blocking.next() == nil)
                let message = page.items[0]
                let serial = message.serial ?? ""
                #expect(try channel.getMessage(message).data == "world")
                #expect(try channel.getMessageVersions(message).items.count == 1)
                #expect(try channel.getMessage(serial).data == "world")
                try channel.updateMessage(Message(data: "all", serial: serial))
                try channel.appendMessage(Message(data: " of it", serial: serial))
                try channel.deleteMessage(Message(serial: serial))
                #expect(try channel.getMessageVersions(serial).items.count == 4)
                let reaction = Annotation(type: "reaction:distinct.v1", name: "👍")
                try channel.annotations.publish(serial, reaction)
                #expect(try channel.annotations.get(serial).items.map(\.name) == ["👍"])
                try channel.annotations.delete(serial, reaction)
                try channel.annotations.publish(message, reaction)
                #expect(try channel.annotations.get(message).items.isEmpty == false)
                try channel.annotations.delete(message, reaction)
                #expect(try channel.presence.get().items.isEmpty)
                #expect(try channel.presence.history().items.isEmpty)
                #expect(try channel.status().channelId == "mutable:greetings")
            }
            rest.close()
        }
    }

    @Test func `every operation of a client exists for synchronous code`() async throws {
        try await withLocalService { service in
            let rest = AblyRest(.local(service))
            try await onThread { () throws(AblyError) in
                #expect(try rest.blocking.time() > 0)
                _ = try rest.blocking.stats(limit: 1)
                let spec = BatchPublishSpec(channels: ["a", "b"], messages: [Message(name: "x")])
                #expect(try rest.blocking.batchPublish([spec]).first?.successCount == 2)
                #expect(try rest.blocking.batchPresence(["a"]).successCount == 1)
                let response = try rest.blocking.request(method: "GET", path: "/channels/a/messages")
                #expect(response.statusCode == 200 && response.items.count == 1)
                #expect(try response.blocking.next() == nil)
                #expect(try rest.blocking.auth.createTokenRequest().keyName.isEmpty == false)
                let token = try rest.blocking.auth.requestToken(TokenParams(clientId: "jim"))
                #expect(token.clientId == "jim")
                try rest.blocking.auth.authorize(TokenParams(clientId: "jim"))
                #expect(rest.auth.clientId == "jim")
                #expect(throws: AblyError.self) { try rest.blocking.auth.revokeTokens([.clientId("jim")]) }
            }
            await onThread { rest.blocking.close(gracefully: .seconds(5)) }
            let error = await #expect(throws: AblyError.self) { try await rest.time() }
            #expect(error?.apiError?.kind == .closed)
        }
    }

    @Test func `push is administered by synchronous code as well`() async throws {
        try await withLocalService { service in
            let rest = AblyRest(.local(service))
            try await onThread { () throws(AblyError) in
                let admin = rest.blocking.push.admin
                let device = DeviceDetails(
                    id: "device-1", clientId: "jim", formFactor: .phone, platform: .android,
                    push: DevicePush(recipient: PushRecipient(transportType: .fcm, registrationToken: "token")))
                try admin.deviceRegistrations.save(device)
                #expect(try admin.deviceRegistrations.get("device-1").clientId == "jim")
                #expect(try admin.deviceRegistrations.list(clientId: "jim").items.count == 1)
                let subscription = PushChannelSubscription(channel: "push:news", clientId: "jim")
                try admin.channelSubscriptions.save(subscription)
                #expect(try admin.channelSubscriptions.list(channel: "push:news").items == [subscription])
                #expect(try admin.channelSubscriptions.listChannels().items == ["push:news"])
                try admin.publish(
                    recipient: PushRecipient(clientId: "jim"),
                    payload: PushPayload(notification: PushNotification(title: "hello")))
                try admin.channelSubscriptions.remove(subscription)
                #expect(try admin.channelSubscriptions.list(channel: "push:news").items.isEmpty)
                try admin.channelSubscriptions.removeWhere(channel: "push:news")
                try admin.deviceRegistrations.remove("device-1")
                try admin.deviceRegistrations.removeWhere(clientId: "jim")
                #expect(try admin.deviceRegistrations.list().items.isEmpty)
            }
            rest.close()
        }
    }
}
