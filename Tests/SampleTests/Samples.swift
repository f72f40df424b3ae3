// swift-format-ignore-file
// Generated from the documentation by extract.py. Do not edit.

import AblyLocal
import AblyObservability
import AblyPlatform
import AblyPubSub
import AblyTesting
import GoldenTickets
import Logging
import Testing

enum Samples {
    static let all: [Sample] = [
        Sample("README.md, sample 2", .run(README_2)),
        Sample("README.md, sample 3", .blocking(README_3)),
        Sample("README.md, sample 4", .run(README_4)),
        Sample("README.md, sample 5", .run(README_5)),
        Sample("README.md, sample 7", .run(README_7)),
        Sample("README.md, sample 8", .run(README_8)),
        Sample("README.md, sample 9", .run(README_9)),
        Sample("README.md, sample 11", .run(README_11)),
        Sample("README.md, sample 12", .run(README_12)),
        Sample("README.md, sample 13", .run(README_13)),
        Sample("README.md, sample 14", .run(README_14)),
        Sample("README.md, sample 15", .run(README_15)),
        Sample("README.md, sample 16", .run(README_16)),
        Sample("README.md, sample 17", .run(README_17)),
        Sample("README.md, sample 18", .run(README_18)),
        Sample("README.md, sample 19", .run(README_19)),
        Sample("docs/local-service.md, sample 1", .run(local_service_1)),
        Sample("docs/local-service.md, sample 3", .run(local_service_3)),
        Sample("docs/migrating.md, sample 1", .run(migrating_1)),
        Sample("docs/migrating.md, sample 2", .run(migrating_2)),
        Sample("docs/migrating.md, sample 3", .run(migrating_3)),
        Sample("docs/migrating.md, sample 4", .run(migrating_4)),
        Sample("docs/migrating.md, sample 5", .run(migrating_5)),
        Sample("docs/migrating.md, sample 6", .run(migrating_6)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/AblyPlatform.md, sample 1", .run(AblyPlatform_1)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/Connections.md, sample 1", .run(Connections_1)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/Connections.md, sample 2", .run(Connections_2)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/Connections.md, sample 3", .run(Connections_3)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/Connections.md, sample 4", .run(Connections_4)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/Errors.md, sample 1", .run(Errors_1)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/Errors.md, sample 2", .run(Errors_2)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/Errors.md, sample 3", .run(Errors_3)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/Errors.md, sample 4", .run(Errors_4)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/GettingStarted.md, sample 1", .run(GettingStarted_1)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/GettingStarted.md, sample 2", .run(GettingStarted_2)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/GettingStarted.md, sample 3", .run(GettingStarted_3)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/GettingStarted.md, sample 4", .blocking(GettingStarted_4)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/GettingStarted.md, sample 5", .run(GettingStarted_5)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/GettingStarted.md, sample 6", .run(GettingStarted_6)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/GettingStarted.md, sample 7", .run(GettingStarted_7)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/GettingStarted.md, sample 8", .run(GettingStarted_8)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/GettingStarted.md, sample 9", .run(GettingStarted_9)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/ObservingCalls.md, sample 2", .run(ObservingCalls_2)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/OtherServices.md, sample 2", .run(OtherServices_2)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/OtherServices.md, sample 3", .run(OtherServices_3)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/Pages.md, sample 1", .run(Pages_1)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/Pages.md, sample 2", .run(Pages_2)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/Pages.md, sample 3", .run(Pages_3)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/Pages.md, sample 4", .run(Pages_4)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/Pages.md, sample 5", .blocking(Pages_5)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/TestingWithoutANetwork.md, sample 3", .run(TestingWithoutANetwork_3)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/TestingWithoutANetwork.md, sample 4", .run(TestingWithoutANetwork_4)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/TestingWithoutANetwork.md, sample 5", .run(TestingWithoutANetwork_5)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/TokensAndCredentials.md, sample 1", .run(TokensAndCredentials_1)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/TokensAndCredentials.md, sample 2", .run(TokensAndCredentials_2)),
        Sample("Sources/AblyPlatform/AblyPlatform.docc/TokensAndCredentials.md, sample 3", .run(TokensAndCredentials_3)),
        Sample("Sources/AblyPubSub/AblyPubSub.docc/AblyPubSub.md, sample 1", .run(AblyPubSub_1)),
        Sample("Sources/AblyPubSub/AblyPubSub.docc/AblyPubSub.md, sample 2", .run(AblyPubSub_2)),
        Sample("Sources/AblyPubSub/AblyPubSub.docc/AblyPubSub.md, sample 3", .run(AblyPubSub_3)),
        Sample("Sources/AblyPubSub/AblyPubSub.docc/AblyPubSub.md, sample 4", .run(AblyPubSub_4)),
        Sample("Sources/AblyPubSub/AblyPubSub.docc/AblyPubSub.md, sample 5", .run(AblyPubSub_5)),
    ]

    static func README_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        struct Order: Codable { var id: Int }

        let channel = rest.channels["greetings"]                        // let rest = AblyRest(key: "appId.keyId:secret")
        try await channel.publish(name: "hello", data: "world")
        try await channel.publish(name: "order", encoding: Order(id: 7))                // any Encodable
        try await channel.publish(Message(name: "x", data: ["a": 1], extras: Extras(headers: ["k": "v"])))

        let page = try await channel.history(limit: 100)                                // one request
        print(page.items.count, page.hasNext)
        for try await message in page.allItems { print(message.name ?? "", message.data ?? nil) }   // all pages

        let members = try await channel.presence.get().items
        let token = try await rest.auth.requestToken(clientId: "jim", capability: ["greetings": [.publish]])
        let request = try await rest.auth.createTokenRequest(clientId: "jim")           // for a client without the key
        let vault = rest.channels.get("vault", cipher: .generated())                    // encrypted end to end
        try await vault.publish(name: "secret", data: "only for those who have the key")
        let devices = try await rest.push.admin.deviceRegistrations.list().items
        _ = channel
        _ = page
        _ = members
        _ = token
        _ = request
        _ = vault
        _ = devices
    }

    static func README_3(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) throws {
        try rest.blocking.channels["greetings"].publish(name: "hello", data: "world")
    }

    static func README_4(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        struct Order: Codable { var id: Int }

        let channel = realtime.channels["greetings"]                    // let realtime = AblyRealtime(key: "appId.keyId:secret")
        let greetings = channel.messages(named: "hello")                // subscribed from here on; attaches the channel
        let orders = channel.messages(of: Order.self, named: "order")   // typed payloads
        try await greetings.attached()

        let result = try await channel.publish(name: "hello", data: "world")            // returns with serials, once accepted
        let pending = try channel.send([Message(name: "order", data: ["id": 7])])       // in order, without waiting
        print(result.serials ?? [], try await pending.result.serials ?? [])

        for try await message in greetings { print(message.data ?? nil); break }
        for try await order in orders { print(order.payload.id); break }

        try await channel.presence.enterClient("jim", data: "writing")
        print(try await channel.presence.get().map(\.memberKey))
        print(try await realtime.connection.ping())
        let listener = try await channel.subscribe("hello") { message in print(message.data ?? nil) }
        listener.cancel()
        await realtime.close()
        _ = channel
        _ = greetings
        _ = orders
        _ = result
        _ = pending
        _ = listener
    }

    static func README_5(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let channel = realtime.channels["news"]
        let events = channel.events()
        try await events.attached()
        try await channel.publish(name: "first", data: "1")
        reading: for try await event in events {
            switch event {
            case .message(let message): print("message", message.name ?? ""); break reading
            case .discontinuity(let gap): print("messages may be missing after", gap.lastSerial ?? "")
            case .state(let change): print("the channel is", change.current)
            }
        }
        _ = channel
        _ = events
    }

    static func README_7(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.publishing.publishMessagesToChannel(
            channelId: "greetings", name: "greeting", data: "Hello")
        print(result.messageId ?? "")

        let messages = try await ably.history.getMessagesByChannel(channelId: "greetings", limit: 10)
        for message in messages {
            print(message.name ?? "", message.data ?? .null)
        }
        _ = result
        _ = messages
    }

    static func README_8(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        struct Order: Codable {
            var id: Int
            var lines: [String]
        }

        let order = Order(id: 7, lines: ["chair", "table"])
        let text = "Thank you for order \(order.id)"
        let picture: [UInt8] = [0x47, 0x49, 0x46]
        let publishing = ably.publishing
        try await publishing.publishMessagesToChannel(channelId: "orders", name: "order", data: order)
        try await publishing.publishMessagesToChannel(channelId: "orders", name: "note", data: text)
        try await publishing.publishMessagesToChannel(channelId: "orders", name: "picture", data: picture)
        try await publishing.publishMessagesToChannel(
            channelId: "orders", name: "state", data: ["id": order.id, "state": "sent"])

        for message in try await ably.history.getMessagesByChannel(channelId: "orders") {
            switch message.name {
            case "order": print(try message.decode(Order.self).lines)
            case "note": print(try message.decode(String.self))
            case "picture": print(try message.decode([UInt8].self).count)
            default: print(try message.decode(WireValue.self))
            }
        }
        _ = order
        _ = text
        _ = picture
        _ = publishing
    }

    static func README_9(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        try await ably.publishing.publishMessagesToChannel(
            channelId: "greetings",
            body: .messages([
                Message(id: "batch-17:0", name: "order", data: ["id": 7, "paid": true]),
                Message(id: "batch-17:1", name: "order", data: ["id": 8, "paid": false]),
            ]))
    }

    static func README_11(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let response = try await ably.stats.raw.getTime()
        print(response.body, response.status, response.roundTripTime)
        print(response.headers["x-ably-serverid"] ?? "")
        _ = response
    }

    static func README_12(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        for try await message in ably.history.pages.getMessagesByChannel(channelId: "greetings", limit: 100).items {
            print(message.id ?? "")
        }

        for try await page in ably.history.pages.getMessagesByChannel(channelId: "greetings").limited(to: 5) {
            print(page.items.count, page.hasNext)
        }
    }

    static func README_13(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let time = try await ably.with { $0.requestTimeout = .seconds(2) }.stats.getTime()
        print(time)

        let careful = ably.with {
            $0.maximumRetries = 0
            $0.headers.append(HeaderField("X-Trace", "7"))
        }
        try await careful.publishing.publishMessagesToChannel(channelId: "greetings", name: "once")
        _ = time
        _ = careful
    }

    static func README_14(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        do {
            _ = try await ably.push.getPushDeviceDetails(deviceId: "unknown")
        } catch {
            print(error)  // what happened and what to do, in a sentence or two; never a credential
            print(error.kind, error.status ?? 0, error.reason)
            print(error.code ?? 0, error.body?.href ?? "", error.remediation ?? "")
            print(error.headers["x-ably-errorcode"] ?? "", error.roundTripTime ?? .zero)
        }
    }

    static func README_15(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let keyName = service.key.prefix { $0 != ":" }
        let token = try await ably.authentication.requestAccessToken(
            keyName: String(keyName),
            timestamp: try await ably.stats.getTime()[0],
            ttl: 3_600_000,
            capability: #"{"greetings":["subscribe","publish"]}"#,
            clientId: "ada")
        print(token.token.isEmpty, token.expires ?? 0)
        _ = keyName
        _ = token
    }

    static func README_16(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let client = Ably(
            configuration: .ably(
                .tokenProvider {
                    // ask your own server, or as above
                    try await ably.authentication.requestAccessToken(
                        keyName: "appId.keyId", timestamp: try await ably.stats.getTime()[0]
                    ).token
                }))
        _ = client
    }

    static func README_17(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        var configuration = Configuration.ably(.key("appId.keyId:secret"))
        configuration.connectTimeout = .seconds(2)
        configuration.requestTimeout = .seconds(5)
        configuration.maximumRetries = 2
        configuration.retryBudget = .seconds(8)
        configuration.format = .msgpack
        configuration.sendsRequestIds = true
        configuration.logger = Logger(label: "ably")
        let ably = Ably(configuration: configuration)
        _ = configuration
        _ = ably
    }

    static func README_18(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let local = try await LocalService.start()
        var configuration = Configuration.ably(.key(local.key))
        configuration.baseURL = local.url
        let client = Ably(configuration: configuration)

        try await client.publishing.publishMessagesToChannel(channelId: "orders", name: "order", data: "7")
        print(await local.published(on: "orders").count)

        client.close()
        await local.stop()
        _ = local
        _ = configuration
        _ = client
    }

    static func README_19(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let transport = StubTransport(.failure(.unreachable), .json("[1754000000000]"))
        var configuration = Configuration.ably(.key("appId.keyId:secret"))
        configuration.transport = transport
        print(try await Ably(configuration: configuration).stats.getTime(), transport.requests.map(\.origin))
        _ = transport
        _ = configuration
    }

    static func local_service_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let service = try await LocalService.start()          // a free port on 127.0.0.1
        var configuration = Configuration.ably(.key(service.key))
        configuration.baseURL = service.url
        let ably = Ably(configuration: configuration)

        try await ably.publishing.publishMessagesToChannel(channelId: "greetings", name: "hello", data: "world")
        print(await service.published(on: "greetings"))       // the messages in history
        service.advanceClock(by: .seconds(3600))              // tokens expire, statistics move on
        print(await service.deliveredPushes)                  // the pushes delivered so far
        try await service.presence(.enter, clientId: "anna", on: "greetings")
        ably.close()
        await service.stop()
        _ = service
        _ = configuration
        _ = ably
    }

    static func local_service_3(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let connections = await service.connections()                    // ids, clients, channels
        await service.dropConnection("id", withCloseFrame: false)        // the client can resume
        await service.disconnect("id", code: 40142, statusCode: 401)     // DISCONNECTED first; this code asks for a new token
        await service.silenceConnection("id")                            // the socket stays open, and nothing is answered
        await service.forgetConnection("id")                             // the client cannot resume
        await service.forgetEvents(of: "greetings")                      // clients that come back are told of a discontinuity
        await service.nextConnections([.refuse, .delay(.seconds(5)), .error(code: 40101, statusCode: 401, message: "no")])
        service.advanceClock(by: .seconds(120))                          // tokens expire, heartbeats are due, members leave
        let members = await service.members(of: "greetings")
        print(connections.count, members.count)
        _ = connections
        _ = members
    }

    static func migrating_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        struct Order: Codable { let id: Int }

        let channel = rest.channels["greetings"]
        try await channel.publish(name: "hello", data: "world")
        try await channel.publish(name: "order", encoding: Order(id: 7))
        try await channel.publish([Message(name: "first", data: "1"), Message(name: "second", data: ["n": 2])])
        _ = channel
    }

    static func migrating_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let channel = rest.channels["greetings"]
        try await channel.publish(name: "hello", data: "world")

        let page = try await channel.history(direction: .forwards, limit: 100)
        for message in page.items { print(message.name ?? "", message.data ?? nil) }
        if let following = try await page.next() { print(following.items.count) }
        for try await message in page.allItems { print(message.serial ?? "") }

        let members = try await channel.presence.get().items
        print(members.map(\.memberKey))
        _ = channel
        _ = page
        _ = members
    }

    static func migrating_3(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let token = try await rest.auth.requestToken(clientId: "jim", capability: ["greetings": [.publish]], ttl: .seconds(600))
        print(token.expires ?? 0)

        // For a client that asks this server how to authenticate: it gets a signed request and never sees the key.
        let request = try await rest.auth.createTokenRequest(clientId: "jim")
        print(request.keyName)
        _ = token
        _ = request
    }

    static func migrating_4(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let cipher = CipherParams.generated()
        let vault = rest.channels.get("vault", cipher: cipher)
        try await vault.publish(name: "secret", data: "only for those who have the key")
        print(try await vault.history().items.first?.data ?? nil)
        _ = cipher
        _ = vault
    }

    static func migrating_5(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        do {
            try await rest.channels["greetings"].publish(name: "big", data: .string(String(repeating: "x", count: 70_000)))
        } catch {
            // Nothing was sent: the message is larger than the service accepts.
            print(error.code == .maxMessageSizeExceeded, error.statusCode ?? 0, error.message, error.href)
        }
    }

    static func migrating_6(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let channel = realtime.channels["greetings"]
        let listener = try await channel.subscribe("hello") { message in print(message.data ?? nil) }
        let changes = realtime.connection.on { change in print(change.current, change.reason?.message ?? "") }
        try await channel.publish(name: "hello", data: "world")
        let page = try await channel.history(untilAttach: true)
        print(page.items.count)
        listener.cancel()
        changes.cancel()
        _ = channel
        _ = listener
        _ = changes
        _ = page
    }

    static func AblyPlatform_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let messages = try await ably.history.getMessagesByChannel(channelId: "greetings", limit: 10)
        print(messages.count)
        _ = messages
    }

    static func Connections_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        var options = CurlTransport.Options()
        options.maximumConnections = 64
        options.proxy = .url("http://proxy.example:3128")
        var configuration = Configuration.ably(.key("appId.keyId:secret"))
        configuration.transport = CurlTransport(options: options)
        let client = Ably(configuration: configuration)
        _ = options
        _ = configuration
        _ = client
    }

    static func Connections_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        var options = CurlTransport.Options()
        options.certificateAuthorities = .file("/etc/service/authorities.pem")
        options.clientCertificate = ClientCertificate(
            certificate: .file("/etc/service/client.pem"), privateKey: .file("/etc/service/client.key"))
        _ = options
    }

    static func Connections_3(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        var options = CurlTransport.Options()
        options.unixSocketPath = "/run/sidecar.sock"
        var configuration = Configuration.ably(.key("appId.keyId:secret"))
        configuration.baseURL = "http://localhost"
        configuration.transport = CurlTransport(options: options)
        let client = Ably(configuration: configuration)
        _ = options
        _ = configuration
        _ = client
    }

    static func Connections_4(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let client = Ably(configuration: .ably(.key("appId.keyId:secret")))
        await client.close(gracefully: .seconds(10))
        _ = client
    }

    static func Errors_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        do {
            _ = try await ably.push.getPushDeviceDetails(deviceId: "unknown")
        } catch {
            switch error.kind {
            case .response where error.status == 404: print("not registered")
            case .response: print("refused with code \(error.code ?? 0)")
            case .unreachable, .timedOut: print("try again later")
            default: print(error)
            }
        }
    }

    static func Errors_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let check = Task {
            try await ably.push.getPushDeviceDetails(deviceId: "unknown")
        }
        do {
            _ = try await check.value
        } catch let error as ApiError {
            print(error.kind, error.status ?? 0)
        } catch {
            print(error)
        }
        _ = check
    }

    static func Errors_3(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let count = { (channel: String) async throws(ApiError) -> Int in
            try await ably.history.getMessagesByChannel(channelId: channel).count
        }
        do {
            print(try await count("greetings"))
        } catch {
            print(error.kind)
        }
        _ = count
    }

    static func Errors_4(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        for _ in 1...2 {
            try await ably.publishing.publishMessagesToChannel(
                channelId: "orders", id: "order-7", name: "order", data: "7")
        }
        print(await service.published(on: "orders").count)  // 1
    }

    static func GettingStarted_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let ably = Ably(key: "appId.keyId:secret")
        _ = ably
    }

    static func GettingStarted_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.publishing.publishMessagesToChannel(
            channelId: "greetings", name: "greeting", data: "Hello")
        print(result.messageId ?? "")
        _ = result
    }

    static func GettingStarted_3(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.publishing.publishMessagesToChannel(
            channelId: "greetings", body: .messages([Message(data: "one"), Message(data: "two")]))
        print(result.serials ?? [])
        _ = result
    }

    static func GettingStarted_4(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) throws {
        let time = try ably.blocking.stats.getTime()
        print(time)
        _ = time
    }

    static func GettingStarted_5(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let response = try await ably.history.raw.getMessagesByChannel(channelId: "greetings")
        print(response.status, response.headers["content-type"] ?? "", response.roundTripTime, response.body.count)
        _ = response
    }

    static func GettingStarted_6(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        for try await message in ably.history.pages.getMessagesByChannel(channelId: "greetings").items {
            print(message.data ?? .null)
        }
    }

    static func GettingStarted_7(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        do {
            _ = try await ably.messages.getMessage(channelId: "greetings", serial: "not-a-serial")
        } catch {
            print(error.status ?? 0, error.code ?? 0, error)
        }
    }

    static func GettingStarted_8(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        var configuration = Configuration.ably(.key("appId.keyId:secret"))
        configuration.format = .msgpack
        configuration.requestTimeout = .seconds(5)
        let client = Ably(configuration: configuration)
        _ = configuration
        _ = client
    }

    static func GettingStarted_9(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        print(try await ably.with { $0.requestTimeout = .seconds(2) }.stats.getTime())
    }

    static func ObservingCalls_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        var configuration = Configuration.ably(.key("appId.keyId:secret"))
        configuration.middleware = [TracingMiddleware(), MetricsMiddleware()]
        let client = Ably(configuration: configuration)
        _ = configuration
        _ = client
    }

    static func OtherServices_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        var configuration = Configuration.tickets()
        configuration.transport = StubTransport(.json(#"[{"id":"t-1","title":"No ink"}]"#))
        let tickets = Tickets(configuration: configuration)
        for ticket in try await tickets.tickets.listTickets(limit: 10) {
            print(ticket.title)
        }
        _ = configuration
        _ = tickets
    }

    static func OtherServices_3(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        var configuration = Configuration.tickets()
        configuration.transport = StubTransport(.json(#"{"by":"Ada"}"#, status: 409))
        do {
            try await Tickets(configuration: configuration).tickets.closeTicket(id: "t-1")
        } catch {
            switch error.failure(as: CloseTicketFailure.self) {
            case .conflict(let conflict)?: print("closed by", conflict.by)
            case .clientError(let problem)?: print(problem.title)
            default: throw error
            }
        }
        _ = configuration
    }

    static func Pages_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let pages = ably.history.pages.getMessagesByChannel(channelId: "greetings", limit: 2)
        for try await page in pages {
            print(page.items.count, page.hasNext)
        }
        _ = pages
    }

    static func Pages_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        for try await message in ably.history.pages.getMessagesByChannel(channelId: "greetings").items {
            if message.name == "greeting" { break }
        }
    }

    static func Pages_3(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let now = try await ably.stats.getTime()[0]
        let lastHour = ably.history.pages.getMessagesByChannel(
            channelId: "greetings", start: now - 3_600_000, limit: 100, end: now, direction: .forwards)
        for try await page in lastHour.limited(to: 10) {
            print(page.items.count)
        }
        _ = now
        _ = lastHour
    }

    static func Pages_4(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let pages = ably.history.pages.getMessagesByChannel(channelId: "greetings", limit: 1)
        var iterator = pages.makeAsyncIterator()
        if let page = try await iterator.next() {
            print(page.response.status, page.links.map(\.relations))
            let next = try await page.next()
            print(next?.items.first?.data ?? .null, next?.isLast ?? true)
        }
        _ = pages
        _ = iterator
    }

    static func Pages_5(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) throws {
        var messages = ably.blocking.history.pages.getMessagesByChannel(channelId: "greetings").limited(to: 2).items
        while let message = try messages.next() {
            print(message.data ?? .null)
        }
        _ = messages
    }

    static func TestingWithoutANetwork_3(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let transport = StubTransport(
            .failure(.timedOut(connecting: false)),
            .value([Message(name: "greeting", data: "Hello")], headers: [HeaderField("X-Test", "1")]))
        var configuration = Configuration.ably(.key("appId.keyId:secret"))
        configuration.transport = transport
        let client = Ably(configuration: configuration)
        let response = try await client.history.raw.getMessagesByChannel(channelId: "greetings")
        print(response.body.count, response.headers["x-test"] ?? "", transport.requestCount)
        _ = transport
        _ = configuration
        _ = client
        _ = response
    }

    static func TestingWithoutANetwork_4(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let transport = StubTransport { request, count in
            request.path == "/time" ? .json("[\(1_754_000_000_000 + count)]") : .empty(status: 404)
        }
        var configuration = Configuration.ably()
        configuration.transport = transport
        print(try await Ably(configuration: configuration).stats.getTime())
        _ = transport
        _ = configuration
    }

    static func TestingWithoutANetwork_5(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let gate = Gate()
        var configuration = Configuration.ably()
        configuration.transport = StubTransport(.held(gate, .json("[1754000000000]")))
        let client = Ably(configuration: configuration)
        let call = Task { try await client.stats.getTime() }
        await gate.arrivals(1)
        gate.open()
        print(try await call.value)
        _ = gate
        _ = configuration
        _ = client
        _ = call
    }

    static func TokensAndCredentials_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let key = service.key  // your key
        let token = try await ably.authentication.requestAccessToken(
            keyName: String(key.prefix { $0 != ":" }),
            timestamp: try await ably.stats.getTime()[0],
            ttl: 3_600_000,
            capability: #"{"greetings":["subscribe"]}"#,
            clientId: "ada")
        print(token.expires ?? 0)
        _ = key
        _ = token
    }

    static func TokensAndCredentials_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let credentials = Credentials.expiringTokenProvider {
            let token = try await ably.authentication.requestAccessToken(
                keyName: "appId.keyId", timestamp: try await ably.stats.getTime()[0])
            guard let issued = token.issued, let expires = token.expires else { return ProvidedToken(token.token) }
            return ProvidedToken(token.token, lifetime: .milliseconds(expires - issued))
        }
        let client = Ably(configuration: .ably(credentials))
        _ = credentials
        _ = client
    }

    static func TokensAndCredentials_3(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let token = TokenDetails(token: "a-secret")
        print(token)
        print(token.token.count)
        _ = token
    }

    static func AblyPubSub_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let channel = realtime.channels["greetings"]
        let messages = channel.messages(named: "hello")
        try await messages.attached()
        try await channel.publish(name: "hello", data: "world")
        for try await message in messages { print(message.data ?? nil); break }
        _ = channel
        _ = messages
    }

    static func AblyPubSub_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let channel = rest.channels["greetings"]
        try await channel.publish(name: "hello", data: "world")
        for try await message in try await channel.history().allItems { print(message.name ?? "", message.data ?? nil) }
        _ = channel
    }

    static func AblyPubSub_3(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let request = try await rest.auth.createTokenRequest(clientId: "jim", capability: ["greetings": [.publish]])
        let token = try rest.auth.createJWT(clientId: "jim", capability: ["greetings": [.publish]], ttl: .seconds(600))
        print(request.keyName, token.isEmpty)
        _ = request
        _ = token
    }

    static func AblyPubSub_4(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        do {
            try await rest.channels["greetings"].publish(name: "hello", data: 7)
        } catch {
            // A payload is text, bytes, an array or an object.
            print(error.code == .invalidDataOrEncoding, error.message)
        }
    }

    static func AblyPubSub_5(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        var options = ClientOptions(key: "appId.keyId:secret")
        options.middleware = [TracingMiddleware(), MetricsMiddleware()]
        options.realtimeObservers = [TracingObserver(), MetricsObserver()]
        try options.validate()
        _ = options
    }
}

enum local_service_2 {
    @Suite struct OrderTests {
        @Test func `an order is published once`() async throws {
            let service = try await LocalService.start()
            var configuration = Configuration.ably(.key(service.key))
            configuration.baseURL = service.url
            let ably = Ably(configuration: configuration)

            for _ in 1...2 {
                try await ably.publishing.publishMessagesToChannel(channelId: "orders", id: "order-7", data: "7")
            }
            #expect(await service.published(on: "orders").count == 1)

            ably.close()
            await service.stop()
        }
    }
}

enum ObservingCalls_3 {
    /// Reports slow calls.
    struct SlowCalls: ClientMiddleware {
        let limit: Duration
        let report: @Sendable (String) -> Void

        func observe(_ call: ObservedCall) -> (any CallObserver)? {
            Observer(id: call.operation.id, limit: limit, report: report)
        }

        private struct Observer: CallObserver {
            let id: String
            let limit: Duration
            let report: @Sendable (String) -> Void

            func willSend(_ request: inout ObservedRequest) {
                request.setHeader("X-Attempt", "\(request.resendCount + 1)")
            }

            func didEnd(_ outcome: CallOutcome) {
                guard outcome.duration >= limit else { return }
                report("\(id) took \(outcome.duration), \(outcome.requestCount) requests, status \(outcome.status ?? 0)")
            }
        }
    }
}

enum TestingWithoutANetwork_2 {
    struct Greeter {
        let ably: Ably

        func greet(_ name: String) async throws(ApiError) -> Bool {
            do {
                _ = try await ably.publishing.publishMessagesToChannel(
                    channelId: "greetings", name: "greeting", data: "Hello, \(name)")
                return true
            } catch {
                if error.kind == .unreachable { return false }
                throw error
            }
        }
    }

    @Suite struct GreeterTests {
        /// A client that sends nothing.
        private func makeAbly(over transport: StubTransport) -> Ably {
            var configuration = Configuration.ably(.key("appId.keyId:secret"))
            configuration.transport = transport
            return Ably(configuration: configuration)
        }

        @Test func `a greeting is published to the channel greetings`() async throws {
            let transport = StubTransport(.json(#"{"channel":"greetings","messageId":"m1"}"#, status: 201))
            #expect(try await Greeter(ably: makeAbly(over: transport)).greet("Ada"))
            let request = try #require(transport.requests.first)
            #expect(request.method == "POST")
            #expect(request.path == "/channels/greetings/messages")
            #expect(request.text?.contains("Hello, Ada") == true)
        }

        @Test func `without a network, a greeting fails after all hosts were tried`() async throws {
            let transport = StubTransport(.failure(.unreachable))
            #expect(try await Greeter(ably: makeAbly(over: transport)).greet("Ada") == false)
            #expect(transport.requestCount == 4)
        }

        @Test func `an error response of the service is thrown`() async throws {
            let transport = StubTransport(.json(#"{"error":{"code":40160,"message":"not permitted"}}"#, status: 401))
            let error = await #expect(throws: ApiError.self) {
                try await Greeter(ably: makeAbly(over: transport)).greet("Ada")
            }
            #expect(error?.body?.code == 40160)
        }
    }
}

enum TestingWithoutANetwork_6 {
    @Suite struct TokenExpiryTests {
        @Test func `an expired token is rejected with code 40142`() async throws {
            let service = try await LocalService.start()
            func makeAbly(_ credentials: Credentials) -> Ably {
                var configuration = Configuration.ably(credentials)
                configuration.baseURL = service.url
                return Ably(configuration: configuration)
            }
            let server = makeAbly(.key(service.key))
            let token = try await server.authentication.requestAccessToken(
                keyName: String(service.key.prefix { $0 != ":" }), timestamp: service.now, ttl: 60_000)
            let client = makeAbly(.bearer(token.token))
            try await client.publishing.publishMessagesToChannel(channelId: "greetings", data: "Hello")
            #expect(await service.published(on: "greetings").map(\.data) == ["Hello"])

            service.advanceClock(by: .seconds(61))
            let error = await #expect(throws: ApiError.self) {
                try await client.history.getMessagesByChannel(channelId: "greetings")
            }
            #expect(error?.code == 40142)

            client.close()
            server.close()
            await service.stop()
        }
    }
}

enum TestingWithoutANetwork_7 {
    /// Sends `GET` requests over another transport, and rejects all others.
    struct ReadingTransport: HTTPTransport {
        let base: any HTTPTransport

        func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
            try check(request)
            return try await base.send(request)
        }

        func sendBlocking(_ request: TransportRequest) throws(TransportError) -> TransportResponse {
            try check(request)
            return try base.sendBlocking(request)
        }

        func close() { base.close() }

        private func check(_ request: TransportRequest) throws(TransportError) {
            guard request.method == "GET" else {
                throw TransportError(.invalidRequest, detail: "this client only reads", mayHaveBeenSent: false)
            }
        }
    }
}
