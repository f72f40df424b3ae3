import AblyPlatform
import Foundation
import GoldenClashes
import Testing

/// Names that Swift, the runtime or the generated code already use.
struct ClashesTests {
    private func clashes(_ transport: StubTransport) -> Clashes { Clashes(configuration: .clashes().over(transport)) }

    @Test func `parameters can have the names of keywords`() async throws {
        let transport = StubTransport(.json(#"{"class":"c","1st":"f","rawValue":"r"}"#))
        _ = try await clashes(transport).history.import(
            in: "path", `inout`: "1", inQuery: "2", let: "3", var: "4", selfQuery: "5", selfQuery2: "6", type: "7",
            initQuery: "8", filterName: "9", filterNameQuery: "10", top: 11, n1st: 12, größe: 13, value: 14,
            xType: "15")
        let request = try #require(transport.requests.first)
        #expect(
            request.target
                == "/keywords/path?in=2&let=3&inout=1&var=4&self=5&Self=6&Type=7&init=8&filter%5Bname%5D=9&filter.name=10"
                + "&%24top=11&1st=12&gr%C3%B6%C3%9Fe=13&%F0%9F%99%82=14")
        #expect(request.header("X-Type") == "15")
    }

    @Test func `members can have any name`() async throws {
        let json = #"""
            {"class":"a","default":"b","self":"c","Self":"d","Type":"e","init":"f","hashValue":"g","rawValue":"h","1st":"i",\#
            "a-b":"j","a_b":"k","aB":"l","$ref-like":"m","":"n","🙂":"o","👍":"p","日本":"q",\#
            "quote\"back\\slash\nline":"r","additionalProperties":"s","await":"t","try":"u","some":"v","Protocol":"w",\#
            "class ":7}
            """#
        let read = try await clashes(StubTransport(.json(json))).history.import(in: "x", `inout`: "y")
        #expect(read.class == "a")
        #expect(read.default == "b")
        #expect([read.aB, read.aBValue, read.aBValue2] == ["j", "k", "l"])
        #expect(read.additionalProperties == "s")
        #expect(read.otherProperties == ["class ": 7])
        let written = try JSONSerialization.jsonObject(with: JSONEncoder().encode(read)) as? NSDictionary
        #expect(written == (try JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary))
    }

    @Test func `arguments and members can have the names of the generated code's own variables`() async throws {
        let locals = Locals(
            reader: "r", writer: "w", object: "o", field: "f", key: "k", keys: "ks", wireKeys: "wk", next: nil,
            nextStorage: "n")
        let transport = StubTransport(.json(#"[{"reader":"a","keys":"b","next":{"reader":"c","keys":"d"}}]"#))
        let found = try await clashes(transport).history.historyInit(
            request: "1", target: "2", client: "3", body: "4", requestBody: locals, format: "5")
        #expect(found == [Locals(reader: "a", keys: "b", next: Locals(reader: "c", keys: "d"))])
        #expect(transport.requests.first?.query == ["request=1", "target=2", "client=3", "body=4", "format=5"])
        #expect(
            transport.requests.first?.text
                == #"{"reader":"r","writer":"w","object":"o","field":"f","key":"k","keys":"ks","wireKeys":"wk","nextStorage":"n"}"#
        )
    }

    @Test func `a body member and a parameter of the same name are distinguished`() async throws {
        let transport = StubTransport(.json("[]"))
        _ = try await clashes(transport).history.historyInit(
            request: "1", target: "2", client: "3", body: "4", reader: "r", keys: "k", bodyRequest: "in the body",
            bodyBody: "too")
        #expect(transport.requests.first?.query == ["request=1", "target=2", "client=3", "body=4"])
        #expect(
            transport.requests.first?.text == #"{"reader":"r","keys":"k","request":"in the body","body":"too"}"#)
    }

    @Test func `pages work if parameters have the names of their variables`() async throws {
        let transport = StubTransport(.json(#"[{"reader":"a","keys":"b"}]"#))
        let pages = clashes(transport).history.pages.historyInit(
            request: "1", target: "2", client: "3", body: "4", requestBody: Locals(reader: "r", keys: "k"), first: "5")
        var count = 0
        for try await _ in pages.items { count += 1 }
        #expect(count == 1)
        #expect(transport.requests.first?.query.last == "first=5")
    }

    @Test func `schemas can have the names of types of Swift and of the runtime`() async throws {
        let json = #"""
            {"error":{"message":"m"},"string":{"text":"t"},"data":{"bytes":"AQI="},"client":"self","operations":["o"],\#
            "clashes":{"id":"1"},"optional":{"a":"b"},"wireValue":2,"choice":"text","under_score":{"a":"1"},\#
            "underScore":{"b":"2"},"lower":{"code":3},"type":{"type":"t"}}
            """#
        let types = try await clashes(StubTransport(.json(json))).n2ndTag.n2ndTagRaw()
        #expect(types.error?.message == "m")
        #expect(types.data?.bytes == [1, 2])
        #expect(types.client == .selfValue)
        #expect(types.wireValue == 2)
        #expect(types.choice == .string("text"))
        #expect(types.underScore?.a == "1")
        #expect(types.underScoreValue?.b == "2")
        #expect(types.lower?.code == 3)
        #expect(types.type?.type == "t")
    }

    @Test func `schemas can have the names of types nested in generated ones`() async throws {
        let closed = try await clashes(StubTransport(.json(#"{"id":"b"}"#))).closeApi.close(body: RequestModel(id: "r"))
        #expect(closed == .ok(BodyModel(id: "b")))
        let created = try await clashes(StubTransport(.json(#"{"id":"r"}"#, status: 201))).closeApi.close(id: "r")
        #expect(created == .created(RawModel(id: "r")))
        let json = #"{"readers":[{"id":"1"}],"writer":{"id":"2"},"body":{"id":"3"}}"#
        let types = try await clashes(StubTransport(.json(json))).n2ndTag.n2ndTagRaw()
        #expect(types.readers == [ReaderModel(id: "1")])
        #expect(types.writer == WriterModel(id: "2"))
        #expect(types.body == BodyModel(id: "3"))
    }
}
