import OpenAPI
import Testing

struct JSONPointerTests {
    @Test(arguments: [
        ("stats", "/stats"), ("/stats", "/~1stats"), ("a~b", "/a~0b"), ("~1", "/~01"), ("", "/"), ("ü/€", "/ü~1€"),
    ])
    func `escaping and unescaping a token gives the token`(token: String, text: String) {
        let pointer = JSONPointer.root.appending(token)
        #expect(pointer.text == text)
        #expect(pointer.tokens == [token])
    }

    @Test func `the root pointer has no tokens`() {
        #expect(JSONPointer.root.tokens.isEmpty)
        #expect(JSONPointer.root.appending("a").appending(0).tokens == ["a", "0"])
    }
}
