"""Why a target is missed and what was tried, shown by the document where it is. Instructions are callgrind's."""

SWITCHES = (
    "The reply comes in on the transport's thread and the task goes on with one of Swift's own, which has to wake up for "
    "it. The caller already starts its transfer itself, so that only the reply crosses threads; the rows of the "
    "transport's executor, where nothing does, show what is left without the switch.")

DECODING = (
    "Every text becomes a `String` of its own, which Swift's library allocates, copies and looks through once more for "
    "ASCII; a `Message` has room for members that a page's messages do not have, 736 bytes in all. Tried, and kept: room "
    "for a page's messages is made once, after the first of them (8 to 10 % fewer instructions). Tried, and not kept, "
    "since it shows in the generated models: a rare, large member in a box of its own (another 5 %, and messages of 352 "
    "bytes).")

REASONS = {
    "async one after another: CPU of a call": SWITCHES,
    "async one after another: throughput, floor's over ours": SWITCHES,
    "decoding JSON, 100 messages, against simdjson": DECODING,
    "decoding JSON, 100 messages, times faster than JSONDecoder": DECODING,
    "decoding MessagePack, 100 messages, against msgpack-c": DECODING,
    "encoding JSON, 100 messages, against orjson":
        "Each text is written through a check that its buffer is not shared, and a message is still copied once on its way "
        "through generic code. Tried, and kept: texts lent rather than retained, messages written where they are, numbers "
        "two digits at a time, room for the document made once (19 % fewer instructions together).",
}
