"""Why targets are missed and what was tried; the report shows it for missed targets. Instructions are callgrind's."""

from .scenarios import GROWTH
from .targets import (
    CPU, ENCRYPTION, JSON_DECODING, JSON_ENCODING, JSON_SPEEDUP, MSGPACK_DECODING, PIPELINED, RATE, RECEIVING,
    RECEIVING_TYPED, REST_HISTORY, SPREAD, TAIL)

CALLS = (
    "Besides libcurl's own work, a call builds its request from typed arguments, selects host and credentials, stores the "
    "header block, finds the content type in it, decodes the body and builds a response: 5,700 to 7,700 instructions more "
    "than the 82,000 to 95,000 of the floor, on loopback, where system calls are short. Optimizations in use: what all "
    "calls of an operation have in common is prepared once, so that a handle recognizes its header fields; the content "
    "type is compared in place; header lines are stored in the handle's own memory; connections are found by index. "
    "Together they save 7,000 to 10,000 instructions. The remaining time exceeds what the instructions account for: the "
    "thread sleeps until each response arrives, and then finds its caches cold.")

FEW = (
    "With only a few calls in flight, a response arrives when the client has nothing else to do: it wakes the event loop's "
    "thread, and that one wakes a thread of Swift's pool for the task, where C wakes up once. Optimizations in use: "
    "callers start their transfer on their own thread; a task drives libcurl between the tasks whose calls ended, so that "
    "there is no thread switch while there is work. Tried and rejected: waiting for the response on the caller's thread, "
    "which saved up to 18 % for a lone caller, but blocked a thread of Swift's pool and delayed other tasks.")

MANY = (
    "A sampling profile at 256 in flight shows a fifth of the time in the library and Swift's runtime. The rest is spent in "
    "libcurl, libc and the kernel, which do the same as for the floor at a higher price: a call's task, request and "
    "response are accessed in four steps (response, task, next request, transfer) where the floor has two, and with "
    "hundreds of calls their data leave the processor's caches in between. Optimizations in use: events are handled in "
    "batches of 32; as many handles are pooled as calls were recently in flight, a fifth of which used to be created anew. "
    "Tried and rejected: batches of 8 and 128 events, and smaller buffers in libcurl, which make less of a difference than "
    "there is between rounds.")

TAILS = (
    "With a few calls in flight, p50 is about 0.1 ms, and other activity of the machine lasts longer than five times that: "
    "the floor's own p99/p50, in the same row, shows how much of it is the machine's.")

DECODING = (
    "Each string becomes a `String` of its own, which Swift's library allocates and copies, with one or two calls for each. "
    "Optimizations in use: strings are scanned once, sixteen bytes at a time, and passed on as known to be valid; short "
    "strings are copied as words; escapes are decoded on the stack while the end is searched for; keys are compared in "
    "place; large optional members are boxed (a message has 256 bytes, 736 before); members and elements are decoded in "
    "their final place: two fifths fewer instructions in all. Tried and rejected: Swift's own `SIMD16` comparisons, which "
    "the compiler turns into loops over single bytes; decoding directly into the model, which is copied in the end.")

CIPHERING = (
    "AES itself takes as long in swift-crypto as in OpenSSL, but swift-crypto copies a payload into a `Data`, clears "
    "the memory for the result, stores the key in memory of its own for each call, and removes the padding from a "
    "copy; then the client copies the result into an array, and text into a `String`. The floor reuses its memory and"
    " its prepared cipher. A random vector costs two system calls. Decrypting is parallel in the processor and "
    "therefore so fast that the copies take as long; of 1 KiB, nearly all of the time is calls and allocations. "
    "Optimizations in use: steps of an encoding are found by their bytes, and their names are constants; messages are"
    " changed in place.")

HISTORY = (
    "AblyRest also fills in the members that the service leaves out of each message (TM2s, TM2u). Optimizations in use: "
    "messages of a page are changed in place; the steps of an encoding are found by their bytes.")

FRAMES_OF_MANY = (
    "Of 9,000 instructions for a message (the floor: 5,500), 4,800 decode it, and 2,000 release it: each of its strings is "
    "a `String` of its own. The rest makes its id from that of the frame and fills in what the service leaves out. "
    "Optimizations in use: the messages of a frame remain one array from the decoder to the consumer and are changed in "
    "place; an iterator takes all that is there, moves message by message out of it, and needs no lock for that; what a "
    "client knows of a channel is not copied. Less than half of the instructions are left.")

FRAMES_OF_ONE = (
    "Of 19,000 instructions for a frame with one message (the floor: 8,400), 9,500 decode it, 4,700 decide what follows "
    "from it, 1,700 find it in the bytes received, and 1,800 are the consumer's, whose task is on another thread than the "
    "connection. The floor has one thread, and a simpler `Message`. Optimizations in use: all frames of a read are handled "
    "together, and consumers are resumed once after them: at the first one, they would take the others one by one, which "
    "used to cost more than all else; messages that follow one another on a channel are delivered together; a protocol "
    "message is one reference, and is decoded in its final place; the code of `Message` is specialized. A third of the "
    "time is left.")

PAYLOADS_OF_A_TYPE = (
    "Swift's `Decodable` is half of the work: a struct asks for one member after the other, each time through containers "
    "that are allocated and types that are looked up. The floor has code for this one struct. Optimizations in use: text, "
    "numbers and Booleans are recognized by comparing types instead of casting, and have a coding path only in errors: "
    "three quarters of the instructions are left.")

PUBLISHES = (
    "A message that is sent has a task that may wait for it: an allocation that takes the result, an entry of a "
    "dictionary, and a place in the queue from which it is sent again if the connection breaks; it changes threads twice. "
    "Encoding, masking and decoding the acknowledgement are a quarter of 18,000 instructions (the floor: 2,900, all in one "
    "loop). Optimizations in use: as for frames with one message; all that is sent while the loop is busy leaves in one "
    "write; a result that is there is taken without suspending; messages whose payloads need no encoding are not copied. "
    "Less than half of the instructions are left.")

REASONS = {
    RECEIVING.format("100 messages"): FRAMES_OF_MANY,
    RECEIVING.format("one message"): FRAMES_OF_ONE,
    RECEIVING_TYPED.format("100 messages"): PAYLOADS_OF_A_TYPE,
    RECEIVING_TYPED.format("one message"): PAYLOADS_OF_A_TYPE,
    PIPELINED: PUBLISHES,
    f"blocking: {CPU}": CALLS,
    f"blocking: {RATE}": CALLS,
    **{f"{title}, 1 to 1,000 in flight: {figure}": why
       for title, _ in GROWTH.values() for figure, why in ((CPU, FEW), (RATE, FEW), (TAIL, TAILS))},
    **{f"{title}, 64 to 256 in flight: {CPU}": MANY for title, _ in GROWTH.values()},
    **{f"{title}, 2 to 1,000 in flight: {SPREAD}":
       "Tasks take turns in the order in which responses arrive, and nginx processes the streams of a connection in an "
       "order of its own: compare the floor's spread, in the same row."
       for title, _ in GROWTH.values()},
    JSON_DECODING: DECODING,
    JSON_SPEEDUP: DECODING,
    MSGPACK_DECODING: DECODING,
    ENCRYPTION: CIPHERING,
    REST_HISTORY: HISTORY,
    JSON_ENCODING:
        "Optimizations in use: writers own their memory, so that there is no check for unique ownership; members are "
        "encoded without retaining them, strings sixteen bytes at a time, numbers eight digits at a time; the output is "
        "built on the stack or in its final array. Less than a third of the instructions are left.",
}
