"""Why a target is missed and what was tried, shown by the document where it is. Instructions are callgrind's."""

from .scenarios import GROWTH
from .targets import CPU, RATE, SPREAD, TAIL

CALLS = (
    "Beside libcurl's own work a call makes its request of typed arguments, picks host and credentials, keeps the header "
    "block, finds the content type in it, reads the body and makes a response: 5,700 to 7,700 instructions more than the "
    "82,000 to 95,000 of the floor, on loopback, where system calls are short. Tried, and kept: what is the same in all "
    "calls of an operation made once, so that a handle recognises its header fields; the content type compared where it "
    "lies; header lines in memory that the handle keeps; connections found by their place. That took 7,000 to 10,000 "
    "instructions away. The time that is left is more than the instructions say: the thread sleeps for each reply, and "
    "finds its caches cold.")

FEW = (
    "With a call or a few in flight, a response comes when the client has nothing else to do: the loop's thread wakes for it "
    "and then one of Swift's for the task, where C wakes once. Tried, and kept: callers that start their transfer on their "
    "own thread; a task that drives libcurl in between the tasks whose calls ended, so that no thread is switched while "
    "there is anything to do. Tried, and not kept: waiting for the response on the caller's thread, which saved up to 18 % "
    "for a lone caller, blocked a thread of Swift's pool, and kept other tasks from it.")

MANY = (
    "A sampled profile at 256 in flight finds a fifth of the time in the library and Swift's runtime. The rest is libcurl, "
    "libc and the kernel, which do what they do for the floor, at a higher price: a call's task, request and response are "
    "touched in four steps (response, task, next request, transfer) where the floor has two, and with hundreds of calls "
    "their data leave the processor's caches in between. Tried, and kept: 32 events at a time; handles kept for as many "
    "calls as were lately in flight, of which a fifth were made anew before. Tried, and not kept: 8 and 128 events at a "
    "time, and smaller buffers in libcurl, which differ less than the rounds do.")

TAILS = (
    "With a few calls in flight p50 is about 0.1 ms, and what a machine does beside is longer than five times that: the "
    "floor's own p99 beside it tells how much of it is the machine's.")

DECODING = (
    "Every text becomes a `String` of its own, which Swift's library allocates and copies, with a call or two for each. "
    "Tried, and kept: text is looked through once, sixteen bytes at a time, and handed over as known to be valid, short "
    "text copied as words, escapes undone on the stack while a text's end is looked for, keys compared where they lie, "
    "large members that are mostly absent kept in a box (messages of 256 bytes, 736 before), members and elements read "
    "to where they stay: two fifths fewer instructions in all. Tried, and not kept: Swift's own `SIMD16` comparisons, "
    "which the compiler makes loops over single bytes of; reading straight into the model, which copies it in the end.")

REASONS = {
    f"blocking: {CPU}": CALLS,
    f"blocking: {RATE}": CALLS,
    **{f"{title}, 1 to 1,000 in flight: {figure}": why
       for title, _ in GROWTH.values() for figure, why in ((CPU, FEW), (RATE, FEW), (TAIL, TAILS))},
    **{f"{title}, 64 to 256 in flight: {CPU}": MANY for title, _ in GROWTH.values()},
    **{f"{title}, 2 to 1,000 in flight: {SPREAD}":
       "Tasks take turns in the order in which responses come, and nginx answers the streams of one connection in the order "
       "of its own queue: the floor's spread stands beside."
       for title, _ in GROWTH.values()},
    "decoding JSON, 100 messages, against simdjson": DECODING,
    "decoding JSON, 100 messages, times faster than JSONDecoder": DECODING,
    "decoding MessagePack, 100 messages, against msgpack-c": DECODING,
    "encoding JSON, 100 messages, against orjson":
        "Tried, and kept: writers own their memory, so that nothing looks whether it is shared; members written without "
        "being retained, text sixteen bytes at a time, numbers eight digits at a time, the document on the stack or in "
        "the array that it becomes: less than a third of the instructions are left.",
}
