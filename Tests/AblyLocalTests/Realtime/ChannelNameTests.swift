import Testing

@testable import AblyLocal

/// Channel names as values.
@Suite struct ChannelNameTests {
    /// One row: a name and its parts.
    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        let stored: String
        var filter: String?
        var params: [String] = []
        var namespace: String?
        var testDescription: String { text }
    }

    @Test(arguments: [
        Row(text: "a", stored: "a"),
        Row(text: "chat:a:b", stored: "chat:a:b", namespace: "chat"),
        Row(text: "a b/ü%2F😀", stored: "a b/ü%2F😀"),
        Row(text: "a[b]", stored: "a[b]"),
        Row(text: "[?rewind=1]a", stored: "a", params: ["rewind=1"]),
        Row(
            text: "[?rewind=2m&delta=vcdiff]chat:a", stored: "chat:a", params: ["rewind=2m", "delta=vcdiff"],
            namespace: "chat"),
        Row(text: "[?modes=publish%2Csubscribe]a", stored: "a", params: ["modes=publish,subscribe"]),
        Row(text: "[filter=bmFtZQ==]chat:a", stored: "chat:a", filter: "bmFtZQ==", namespace: "chat"),
        Row(text: "[filter=bmFtZQ?rewind=3]a", stored: "a", filter: "bmFtZQ", params: ["rewind=3"]),
        Row(text: "[meta]occupancy", stored: "[meta]occupancy"),
        Row(text: "[meta?rewind=1]chat:a", stored: "[meta]chat:a", params: ["rewind=1"], namespace: "chat"),
    ])
    func `a channel name consists of a qualifier, parameters, and the name that is stored`(row: Row) throws {
        let name = try ChannelName(row.text)
        #expect(name.text == row.text && name.stored == row.stored)
        #expect(name.filter == row.filter && name.namespace == row.namespace)
        #expect(name.params.map { "\($0.name)=\($0.value)" } == row.params)
    }

    @Test(arguments: [
        "", ":", ":a", "a\nb", "[", "[a", "[]a", "[?]a", "[nope]a", "[metax]a", "[meta]", "[meta]:a", "[?rewind=1]",
        "[?rewind=1]:a", "[filter=bmFtZQ==]", "[?rewind=%zz]a", "[?rewind=%ff]a", String(repeating: "a", count: 2049),
    ])
    func `an invalid channel name is refused with 40010`(text: String) async {
        await expectRefusal(40010) { _ = try ChannelName(text) }
    }

    @Test func `a channel name may have 2048 bytes besides its qualifier`() throws {
        let base = String(repeating: "ü", count: 1024)
        #expect(try ChannelName("[?rewind=1]\(base)").stored == base)
    }
}
