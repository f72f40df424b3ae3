import AblyPubSub
import Testing

/// The channels of a client (RSN1 to RSN4), which exist without any request.
@Suite struct ChannelsTests {
    private let http = MockHTTP()
    private let client: AblyRest

    init() { client = AblyRest(http) }

    // UTS: rest/unit/RSN1/channels-collection-accessible-0
    @Test func `a client has channels`() {
        let channels: RestChannels = client.channels

        #expect(Array(channels).isEmpty)
        #expect(channels === client.channels)
    }

    // UTS: rest/unit/RSN2/check-channel-exists-0
    @Test func `a channel exists once it was created`() {
        #expect(!client.channels.exists("created"))

        _ = client.channels.get("created")

        #expect(client.channels.exists("created"))
        #expect(!client.channels.exists("other"))
    }

    // UTS: rest/unit/RSN2/iterate-channels-1
    @Test func `the channels that exist are a sequence`() {
        for name in ["a", "b", "c"] { _ = client.channels.get(name) }

        #expect(client.channels.map(\.name).sorted() == ["a", "b", "c"])
    }

    // UTS: rest/unit/RSN3a/get-creates-new-channel-0
    @Test func `get creates a channel that does not exist`() {
        let channel: RestChannel = client.channels.get("new")

        #expect(channel.name == "new")
        #expect(client.channels.exists("new"))
        #expect(http.requests.isEmpty)
    }

    // UTS: rest/unit/RSN3a/get-returns-existing-channel-1
    @Test func `get returns the channel that exists`() {
        let first = client.channels.get("existing")
        let second = client.channels.get("existing")

        #expect(first === second)
        #expect(first.name == "existing")
    }

    // UTS: rest/unit/RSN3a/subscript-creates-or-returns-2
    @Test func `the subscript creates a channel or returns the one that exists`() {
        let first = client.channels["subscript"]
        let second = client.channels.get("subscript")
        let third = client.channels["subscript"]

        #expect(first === second)
        #expect(second === third)
        #expect(first.name == "subscript")
    }

    // UTS: rest/unit/RSN4a/release-removes-channel-0
    @Test func `release removes a channel`() {
        _ = client.channels.get("released")
        #expect(client.channels.exists("released"))

        client.channels.release("released")

        #expect(!client.channels.exists("released"))
    }

    // UTS: rest/unit/RSN4b/release-nonexistent-noop-0
    @Test func `release does nothing for a channel that does not exist`() {
        client.channels.release("never created")

        #expect(!client.channels.exists("never created"))
    }

    // UTS: rest/unit/RSN3a/get-after-release-new-instance-3
    @Test func `get after release creates a new channel`() {
        let first = client.channels.get("again")
        client.channels.release("again")
        let second = client.channels.get("again")

        #expect(first !== second)
        #expect(second.name == "again")
        #expect(client.channels.exists("again"))
    }

    /// RSN3b, RSN3c.
    @Test func `options that get is given are set on the channel`() throws {
        let cipher = try CipherParams(key: Array(repeating: 1, count: 32))

        let channel = client.channels.get("options", options: ChannelOptions(cipher: cipher))
        #expect(channel.options.cipher == cipher)
        #expect(client.channels.get("options").options.cipher == cipher)

        #expect(client.channels.get("options", options: ChannelOptions()) === channel)
        #expect(channel.options.cipher == nil)
    }
}
