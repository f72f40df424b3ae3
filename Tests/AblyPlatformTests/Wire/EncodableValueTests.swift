import Foundation
import Testing

@_spi(Generated) @testable import AblyPlatform

/// Encoding and decoding the user's own `Codable` types.
@Suite struct EncodableValueTests {
    struct Order: Codable, Equatable {
        enum State: String, Codable { case open, paid }

        var id: Int
        var name: String
        var price: Double
        var weight: Float = 0.1
        var big: UInt64 = .max
        var paid: Bool = false
        var note: String?
        var state = State.open
        var lines: [Line] = []
        var tags: [String: [String]] = [:]
        var picture: Data?
        var rgb: [UInt8] = [1, 2]
        var anything: WireValue = ["a": [1, nil, true]]
    }

    struct Line: Codable, Equatable {
        var article: String
        var next: [Line]?
    }

    class Animal: Codable {
        var name = "Tom"
    }

    final class Cat: Animal {
        var lives = 9

        private enum Key: CodingKey { case lives }

        override init() { super.init() }

        required init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            lives = try container.decode(Int.self, forKey: .lives)
            try super.init(from: container.superDecoder())
        }

        override func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(lives, forKey: .lives)
            try super.encode(to: container.superEncoder())
        }
    }

    private let order = Order(
        id: 7, name: "chair", price: 1.5, note: nil, state: .paid,
        lines: [Line(article: "leg", next: [Line(article: "screw")])], tags: ["a": ["b"]], picture: Data([1, 2, 255]))

    @Test func `a value is encoded as by JSONEncoder, and bytes remain bytes`() throws {
        let value = try WireValue.encoding(order)
        #expect(value["picture"] == .bytes([1, 2, 255]))
        #expect(value["rgb"] == [1, 2])
        let ours = try JSONDecoder().decode(WireValue.self, from: Data(WireFormat.json.encode(value)))
        let theirs = try JSONDecoder().decode(WireValue.self, from: JSONEncoder().encode(order))
        #expect(ours == theirs)
    }

    @Test(arguments: WireFormat.allCases)
    func `an encodable value survives a round trip`(format: WireFormat) throws {
        let document = try format.encode(WireValue.encoding(order))
        let value = try format.decode(WireValue.self, from: document)
        #expect(try WireValueDecoder.decode(Order.self, from: value) == order)
    }

    @Test func `scalars, collections and bytes are encoded directly`() throws {
        #expect(try WireValue.encoding("a") == "a")
        #expect(try WireValue.encoding(Float(0.1)) == 0.1)
        #expect(try WireValue.encoding(UInt64.max) == .uint(.max))
        #expect(try WireValue.encoding(Int8(-1)) == -1)
        #expect(try WireValue.encoding([true, nil]) == [true, nil])
        #expect(try WireValue.encoding(["a": 1]) == ["a": 1])
        #expect(try WireValue.encoding(Data([1])) == .bytes([1]))
        #expect(try WireValue.encoding([1, 2] as [UInt8]) == .bytes([1, 2]))
        #expect(try WireValue.encoding(Bytes([3])) == .bytes([3]))
        #expect(try WireValue.encoding(Set<UInt8>([3])) == [3])
        #expect(try WireValue.encoding(String?.none) == .null)
        #expect(try WireValue.encoding(Message(name: "a")) == ["name": "a"])
        #expect(try WireValueDecoder.decode(Int?.self, from: .null) == nil)
        #expect(try WireValueDecoder.decode(Double.self, from: 1) == 1)
        #expect(try WireValueDecoder.decode(Int.self, from: 1.0) == 1)
        #expect(try WireValueDecoder.decode(Data.self, from: "AQI=") == Data([1, 2]))
        #expect(try WireValueDecoder.decode([UInt8].self, from: [1, 2]) == [1, 2])
        #expect(try WireValueDecoder.decode(Message.self, from: ["name": "a"]) == Message(name: "a"))
    }

    @Test func `a subclass is encoded with the members of its superclass`() throws {
        let value = try WireValue.encoding(Cat())
        #expect(value == ["lives": 9, "super": ["name": "Tom"]])
        #expect(try WireValueDecoder.decode(Cat.self, from: value).name == "Tom")
    }

    @Test func `encoding errors have the value's location`() throws {
        struct Deep: Encodable {
            func encode(to encoder: any Encoder) throws {
                var container = encoder.unkeyedContainer()
                try container.encode(self)
            }
        }
        struct Torn: Encodable {
            func encode(to encoder: any Encoder) throws {
                _ = encoder.unkeyedContainer()
                _ = encoder.container(keyedBy: PathKey.self)
            }
        }
        let huge = try #require(throws: ApiError.self) { try WireValue.encoding(["a/b": [Int128.max]]) }
        #expect(huge.kind == .invalidArgument(name: "value"))
        #expect(huge.description.contains("more than 64 bits cannot be sent (/a~1b/0)"))
        let deep = try #require(throws: ApiError.self) { try WireValue.encoding(Deep()) }
        #expect(deep.description.contains("nested deeper than"))
        let torn = try #require(throws: ApiError.self) {
            try WireValue.encoding(members: ["a": Torn()], argument: "data")
        }
        #expect(torn.description.contains("the argument data is invalid: the value encodes itself as several"))
        #expect(torn.description.contains("at once (/a)"))
    }

    @Test(
        arguments: [
            (["lines": [["article": 1]]], "expected String, found a number (/lines/0/article)"),
            ([:], "the key \"lines\" is missing"), (["lines": ["a": 1]], "expected an array, found an object (/lines)"),
            (nil, "expected an object, found null"),
        ] as [(WireValue, String)])
    func `decoding errors have the value's location`(value: WireValue, text: String) throws {
        struct Lines: Decodable { var lines: [Line] }
        let error = try #require(throws: ApiError.self) {
            try EncodedValue(value, encoding: nil, name: "data").decode(Lines.self)
        }
        #expect(error.kind == .undecodable)
        #expect(error.description.contains("data cannot be decoded as Lines: \(text)."), "\(error)")
    }

    @Test func `numbers out of a type's range are errors`() throws {
        #expect(throws: DecodingError.self) { try WireValueDecoder.decode(UInt8.self, from: 256) }
        #expect(throws: DecodingError.self) { try WireValueDecoder.decode(Int.self, from: 1.5) }
        #expect(throws: DecodingError.self) { try WireValueDecoder.decode(String.self, from: 1) }
        #expect(throws: DecodingError.self) { try WireValueDecoder.decode(Bool.self, from: 1) }
    }
}
