import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

@Suite struct CapabilityTests {
    @Test(arguments: [
        ("*", "anything", true), ("*", "a:b:c", true), ("*", "[meta]log", false), ("[*]*", "[meta]log", true),
        ("[*]*", "plain", true), ("[meta]*", "[meta]log", true), ("[meta]*", "log", false), ("foo", "foo", true),
        ("foo", "Foo", false), ("foo", "foo:bar", false), ("foo:*", "foo:bar", true), ("foo:*", "foo:bar:baz", true),
        ("foo:*", "foo", false), ("foo:*:baz", "foo:bar:baz", true), ("foo:*:baz", "foo:a:b:baz", false),
        ("foo*", "foobar", false), ("foo*", "foo*", true), ("foo", "[?rewind=1]foo", true),
    ])
    func `a resource pattern matches the channels of its namespace and qualifier`(
        pattern: String, channel: String, isMatch: Bool
    ) {
        #expect(ResourcePattern(pattern).matches(channel) == isMatch)
    }

    @Test(arguments: [
        // requested, key, result
        (
            #"{"channel2":["presence","subscribe"]}"#, #"{"channel2":["publish","subscribe"]}"#,
            #"{"channel2":["subscribe"]}"#
        ),
        (
            #"{"channel2":["publish"],"channelx":["publish"]}"#, #"{"channel2":["publish"]}"#,
            #"{"channel2":["publish"]}"#
        ),
        (#"{"channel2":["*"]}"#, #"{"channel2":["subscribe","publish"]}"#, #"{"channel2":["subscribe","publish"]}"#),
        (#"{"channel6":["publish","subscribe"]}"#, #"{"channel6":["*"]}"#, #"{"channel6":["publish","subscribe"]}"#),
        (#"{"cansubscribe:check":["subscribe"]}"#, #"{"*":["subscribe"]}"#, #"{"cansubscribe:check":["subscribe"]}"#),
        (#"{"cansubscribe:*":["subscribe"]}"#, #"{"*":["subscribe"]}"#, #"{"cansubscribe:*":["subscribe"]}"#),
        (#"{"canpublish:check":["publish"]}"#, #"{"canpublish:*":["publish"]}"#, #"{"canpublish:check":["publish"]}"#),
        (#"{"*":["publish"]}"#, #"{"canpublish:*":["publish"]}"#, #"{"canpublish:*":["publish"]}"#),
        (
            #"{"a":["subscribe","publish"]}"#, #"{"a":["publish","history","subscribe"]}"#,
            #"{"a":["subscribe","publish"]}"#
        ),
        (#"{"*:b":["publish"]}"#, #"{"a:*":["publish"]}"#, #"{"a:b":["publish"]}"#),
        (#"{"[*]*":["publish"]}"#, #"{"[meta]*":["publish"]}"#, #"{"[meta]*":["publish"]}"#),
        (
            // Several pairs with the same intersection: the order is that of the request, or else of the key.
            #"{"a":["subscribe","history","publish"]}"#, #"{"*":["publish","history"],"a":["subscribe","publish"]}"#,
            #"{"a":["subscribe","history","publish"]}"#
        ),
        (
            #"{"*":["publish"],"a":["subscribe","publish"]}"#, #"{"a":["publish","subscribe"]}"#,
            #"{"a":["subscribe","publish"]}"#
        ),
        (
            #"{"*":["history","publish"]}"#, #"{"a":["publish","subscribe","history"]}"#,
            #"{"a":["publish","history"]}"#
        ),
        (#"{"a":["*"]}"#, #"{"*":["publish"],"a":["*"]}"#, #"{"a":["*"]}"#),
        (#"{"a":["publish"]}"#, #"{"b":["publish"]}"#, "{}"), (#"{"a":["publish"]}"#, #"{"a":["subscribe"]}"#, "{}"),
    ])
    func `the intersection of two capabilities keeps what both allow`(requested: String, key: String, result: String)
        throws
    {
        let common = try Capability(text: key).intersection(Capability(text: requested))
        #expect(common.text == result)
    }

    @Test(arguments: [
        "", "[]", "null", "{", #"{"a":[]}"#, #"{"a":["fly"]}"#, #"{"a":["*","publish"]}"#, #"{"a":1}"#, #"{"":["*"]}"#,
        #"{"a":[1]}"#,
    ])
    func `an invalid capability is refused`(text: String) {
        #expect(throws: Refusal.self) { try Capability(text: text) }
    }
}
