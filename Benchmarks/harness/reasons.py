"""Why a target is missed and what was tried, shown by the document where it is. Instructions are callgrind's."""

CALLS = (
    "Beside libcurl's own work a call makes its request of typed arguments, picks host and credentials, keeps the header "
    "block, finds the content type in it, reads the body and makes a response: 5,700 to 7,700 instructions more than the "
    "82,000 to 95,000 of the floor, on loopback, where system calls are short. Tried, and kept: what is the same in all "
    "calls of an operation made once, so that a handle recognises its header fields; the content type compared where it "
    "lies; header lines in memory that the handle keeps; connections found by their place. That took 7,000 to 10,000 "
    "instructions away. The time that is left is more than the instructions say: the thread sleeps for each reply, and "
    "finds its caches cold.")

SWITCHES = (
    "No thread is switched: a caller that is alone, and whose replies come within microseconds, waits for them on its "
    "own thread. Before that the call took 2.0 times the floor's CPU. What is left beside the blocking call's work: "
    "frames of the asynchronous functions, looks at the executor, locks, more system calls that count their users since "
    "the process has several threads, and libcurl's socket interface. Tried, and kept: neither continuation nor "
    "cancellation handler where the reply is there at once; the lock's state not checked for exclusive access; functions "
    "inside that stay on their caller's executor.")

EXECUTOR = SWITCHES

MANY = (
    "64 tasks are resumed on Swift's own threads while the transport's thread drives libcurl, so that two cores work on "
    "what the floor does on one, and share its data: each count of references moves a cache line between them, and each "
    "batch of replies wakes threads. Tried, and kept: callers that "
    "leave libcurl to one thread while many calls were in flight lately; many replies handed over to Swift's threads at "
    "once.")

DECODING = (
    "Every text becomes a `String` of its own, which Swift's library allocates and copies, with a call or two for each. "
    "Tried, and kept: text is looked through once, sixteen bytes at a time, and handed over as known to be valid, short "
    "text copied as words, escapes undone on the stack while a text's end is looked for, keys compared where they lie, "
    "large members that are mostly absent kept in a box (messages of 256 bytes, 736 before), members and elements read "
    "to where they stay: two fifths fewer instructions in all. Tried, and not kept: Swift's own `SIMD16` comparisons, "
    "which the compiler makes loops over single bytes of; reading straight into the model, which copies it in the end.")

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
        "Tried, and kept: writers own their memory, so that nothing looks whether it is shared; members written without "
        "being retained, text sixteen bytes at a time, numbers eight digits at a time, the document on the stack or in "
        "the array that it becomes: less than a third of the instructions are left.",
}
