import AblyPlatform
import GoldenPosts
import Testing

/// Alternatives that are unions themselves, enumerations that include null, and parts that only contain descriptions.
struct PostsTests {
    /// Decodes a post and encodes it again; returns the decoded post.
    private func roundTrip(_ members: String) throws -> Post {
        let wanted = try WireFormat.json.decode(WireValue.self, from: Array(#"{"id":"1",\#(members)}"#.utf8))
        var post: Post?
        for format in WireFormat.allCases {
            let decoded = try format.decode(Post.self, from: format.encode(wanted))
            #expect(try format.decode(WireValue.self, from: format.encode(decoded)) == wanted, "\(format)")
            post = decoded
        }
        return try #require(post)
    }

    @Test func `an alternative that is a union is chosen by its own alternatives`() throws {
        _ = try roundTrip(#""entry":{"kind":"note","text":"t","state":"s"}"#)
        _ = try roundTrip(#""entry":{"kind":"note","text":"t"}"#)
        _ = try roundTrip(#""entry":{"kind":"call","id":"7"}"#)
        let note = try roundTrip(#""entry":{"kind":"note","text":"t","state":"s"}"#)
        guard case .item(.note(let value))? = note.entry else { return #expect(Bool(false), "\(note)") }
        #expect(value.state == "s")
    }

    @Test func `a discriminator value is found in a member that may be null`() throws {
        let post = try roundTrip(#""entry":{"kind":"pointer","id":"x"}"#)
        guard case .pointer? = post.entry else { return #expect(Bool(false), "\(post)") }
    }

    @Test func `if a constant member is null, the other members select the alternative`() throws {
        let text = #"{"id":"1","pet":{"kind":null,"barks":true}}"#
        let post = try WireFormat.json.decode(Post.self, from: Array(text.utf8))
        guard case .dog(let dog)? = post.pet else { return #expect(Bool(false), "\(post)") }
        #expect(dog.barks)
    }

    @Test func `parts that only contain descriptions accept any value`() throws {
        let post = try roundTrip(#""content":1,"labels":{"amount":"100","count":2}"#)
        #expect(post.content == 1)
        _ = try roundTrip(#""content":["a",{"b":null}]"#)
    }
}
