"""Why a target is missed and what was tried, shown by the document where it is. Instructions are callgrind's."""

CALLS = (
    "Beside libcurl's own work a call makes its request of typed arguments, picks host and credentials, keeps the header "
    "block, finds the content type in it, reads the body and makes a response: 14,000 to 18,000 instructions beside the "
    "82,000 to 94,000 of the floor, on loopback, where system calls are short. One call less to `poll` makes up for a "
    "part. Tried, and kept: header fields found at the beginnings of lines, eight bytes at a time; handles, header lists "
    "and URLs kept from call to call.")

SWITCHES = (
    "The reply comes in on the transport's thread and the task goes on with one of Swift's own, which has to wake up for "
    "it. The caller already starts its transfer itself, so that only the reply crosses threads; the rows of the "
    "transport's executor, where nothing does, show what is left without the switch.")

EXECUTOR = (
    "No thread is switched here. What is left beside the blocking call's work is a task's suspension and resumption, the "
    "queue of the executor and libcurl's socket interface, which asks to watch and forget the socket in each call.")

MANY = (
    "64 tasks are resumed on Swift's own threads while the transport's thread drives libcurl, so that two cores work on "
    "what the floor does on one, and share its data: more CPU for each call, and nearly the floor's rate.")

DECODING = (
    "Every text becomes a `String` of its own, which Swift's library allocates and copies, with a call or two for each. "
    "Tried, and kept: text is looked through once and handed over as known to be valid, escapes are undone on the stack "
    "while a text's end is looked for, keys are compared where they lie, large members that are mostly absent stand in a "
    "box (messages of 256 bytes, 736 before), a message is put together in place: a fifth fewer instructions in all. "
    "Tried, and not kept: `SIMD16` comparisons, which the compiler makes loops over single bytes of.")

REASONS = {
    "blocking: CPU of a call": CALLS,
    "blocking: throughput, floor's over ours": CALLS,
    "async one after another: CPU of a call": SWITCHES,
    "async one after another: throughput, floor's over ours": SWITCHES,
    "async one after another on the transport's executor: CPU of a call": EXECUTOR,
    "async one after another on the transport's executor: throughput, floor's over ours": EXECUTOR,
    "64 in flight: CPU of a call": MANY,
    "64 in flight: throughput, floor's over ours": MANY,
    "decoding JSON, 100 messages, against simdjson": DECODING,
    "decoding JSON, 100 messages, times faster than JSONDecoder": DECODING,
    "decoding MessagePack, 100 messages, against msgpack-c": DECODING,
    "encoding JSON, 100 messages, against orjson":
        "Tried, and kept: writers own their memory, so that nothing looks whether it is shared; texts lent rather than "
        "retained, messages written where they are, numbers two digits at a time, room for the document made once: "
        "less than half of the instructions are left.",
}
