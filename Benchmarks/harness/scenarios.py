"""The scenarios, each with its clients and the floor that they are compared with."""

from dataclasses import dataclass, field


@dataclass
class Client:
    """A program and its arguments."""
    label: str
    program: str
    arguments: dict = field(default_factory=dict)


@dataclass
class Scenario:
    id: str
    title: str
    arguments: dict
    clients: dict
    floor: str
    tls: bool = False
    note: str = ""


def ours(label, mode, **more):
    return Client(label, "ably", {"mode": mode, **more})


EASY = Client("C, libcurl easy", "http", {"mode": "easy"})
SOCKET = Client("C, libcurl multi_socket and epoll", "http", {"mode": "socket"})
POLL = Client("C, libcurl multi_poll", "http", {"mode": "poll"})
AHC = Client("AsyncHTTPClient", "ahc")
URL_SESSION = Client("URLSession", "foundation")
SDK = Client("Ably's Python SDK, async", "sdk", {"mode": "async"})
SDK_SYNC = Client("Ably's Python SDK, sync", "sdk", {"mode": "blocking"})

REST_ASYNC = Client("AblyRest, async", "pubsub", {"mode": "async"})
REST_BLOCKING = Client("AblyRest, blocking", "pubsub", {"mode": "blocking"})
# AblyRest decodes payloads; the bindings leave it to the program.
PAYLOADS_ASYNC = ours("AblyPlatform, async, and each payload decoded", "async", decode="payloads")
PAYLOADS_BLOCKING = ours("AblyPlatform, blocking, and each payload decoded", "blocking", decode="payloads")
HISTORY = {"call": "history", "limit": "100"}

SEQUENTIAL = {
    "c": EASY,
    "blocking": ours("AblyPlatform, blocking", "blocking"),
    "blocking-undecoded": ours("AblyPlatform, blocking, response not decoded", "blocking", decode="no"),
    "blocking-msgpack": ours("AblyPlatform, blocking, MessagePack", "blocking", format="msgpack"),
    "async": ours("AblyPlatform, async", "async"),
    "async-undecoded": ours("AblyPlatform, async, response not decoded", "async", decode="no"),
    "async-msgpack": ours("AblyPlatform, async, MessagePack", "async", format="msgpack"),
    "loop": ours("AblyPlatform, async, task on the transport's executor", "loop"),
    "ahc": AHC, "urlsession": URL_SESSION, "sdk": SDK, "sdk-sync": SDK_SYNC,
}

MANY = {
    "c": SOCKET, "c-poll": POLL,
    "async": ours("AblyPlatform, async", "async"),
    "async-msgpack": ours("AblyPlatform, async, MessagePack", "async", format="msgpack"),
    "loop": ours("AblyPlatform, async, tasks on the transport's executor", "loop"),
    "rest": REST_ASYNC, "ahc": AHC, "urlsession": URL_SESSION, "sdk": SDK,
}


def chosen(clients, *names):
    return {name: clients[name] for name in names}


SCENARIOS = [
    Scenario("time", "One call after another: `GET /time`", {"call": "time"}, SEQUENTIAL, "c"),
    Scenario("publish-64", "64 calls in flight: `POST` publish", {"call": "publish", "inflight": "64"}, MANY, "c"),
    Scenario(
        "publish-512", "512 calls in flight: `POST` publish", {"call": "publish", "inflight": "512"},
        chosen(MANY, "c", "async", "async-msgpack", "ahc"), "c"),
    Scenario(
        "history", "One call after another: a history page of 100 messages", HISTORY,
        chosen(SEQUENTIAL, "c", "blocking", "blocking-undecoded", "blocking-msgpack")
        | {"blocking-payloads": PAYLOADS_BLOCKING, "rest-blocking": REST_BLOCKING}
        | chosen(SEQUENTIAL, "async", "async-undecoded", "async-msgpack")
        | {"async-payloads": PAYLOADS_ASYNC, "rest": REST_ASYNC}
        | chosen(SEQUENTIAL, "loop", "sdk", "sdk-sync")
        | {"ahc": Client("AsyncHTTPClient and JSONDecoder", "ahc"),
                      "urlsession": Client("URLSession and JSONDecoder", "foundation")},
        "c", note="The floor receives the bytes and decodes nothing."),
    Scenario(
        "history-64", "64 calls in flight: a history page of 100 messages",
        {"call": "history", "limit": "100", "inflight": "64"},
        {"c": SOCKET,
         "async": ours("AblyPlatform, async", "async"),
         "async-undecoded": ours("AblyPlatform, async, response not decoded", "async", decode="no"),
         "async-msgpack": ours("AblyPlatform, async, MessagePack", "async", format="msgpack"),
         "ahc": Client("AsyncHTTPClient and JSONDecoder", "ahc")},
        "c", note="The floor receives the bytes and decodes nothing, on one core; clients in Swift may use two."),
    Scenario(
        "tls-time", "One call after another over TLS: `GET /time`", {"call": "time"},
        chosen(SEQUENTIAL, "c", "blocking", "async", "loop", "ahc", "urlsession", "sdk", "sdk-sync"), "c", tls=True),
    Scenario(
        "tls-publish-64", "64 calls in flight over TLS: `POST` publish", {"call": "publish", "inflight": "64"},
        chosen(MANY, "c", "c-poll", "async", "async-msgpack", "ahc", "sdk"), "c", tls=True,
        note="HTTP/2 if the client supports it: 64 calls share one connection."),
]

IN_FLIGHT = (1, 2, 4, 8, 16, 64, 256, 512, 1_000)
# Calls in flight on one core: the title, and whether they use TLS, by prefix of the results' keys.
GROWTH = {"plain": ("HTTP/1.1", False), "tls": ("TLS with HTTP/2", True)}
PAGE_SIZES = (10, 100, 1_000, 10_000)


@dataclass
class Codec:
    format: str
    op: str
    programs: dict
    floor: str
    title: str


CODECS = [
    Codec("json", "decode", {
        "simdjson": Client("simdjson On-Demand into C++ structs", "codecs", {"library": "simdjson"}),
        "ably": Client("AblyPlatform into `[Message]`", "ably"),
        "orjson": Client("orjson into dicts (Python)", "python", {"library": "orjson"}),
        "sdk": Client("Ably's Python SDK", "python", {"library": "sdk"}),
        "foundation": Client("JSONDecoder into structs", "foundation"),
    }, "simdjson", "Decoding JSON"),
    Codec("msgpack", "decode", {
        "msgpack-c": Client("msgpack-c into C++ structs", "codecs", {"library": "msgpack-c"}),
        "ably": Client("AblyPlatform into `[Message]`", "ably"),
        "python": Client("msgpack into dicts (Python)", "python", {"library": "msgpack"}),
    }, "msgpack-c", "Decoding MessagePack"),
    Codec("json", "encode", {
        "orjson": Client("orjson from dicts (Python)", "python", {"library": "orjson"}),
        "ably": Client("AblyPlatform from `[Message]`", "ably"),
        "foundation": Client("JSONEncoder from structs", "foundation"),
    }, "orjson", "Encoding JSON"),
    Codec("msgpack", "encode", {
        "msgpack-c": Client("msgpack-c from C++ structs", "codecs", {"library": "msgpack-c"}),
        "ably": Client("AblyPlatform from `[Message]`", "ably"),
        "python": Client("msgpack from dicts (Python)", "python", {"library": "msgpack"}),
    }, "msgpack-c", "Encoding MessagePack"),
]
CODEC_SIZES = (1, 100, 1_000)


@dataclass
class Cipher:
    format: str
    op: str
    title: str
    # The work of the floor besides EVP.
    floor_label: str = "C, OpenSSL's EVP"

    @property
    def verb(self):
        return "encrypting" if self.op == "encode" else "decrypting"

    @property
    def programs(self):
        return {
            "c": Client(self.floor_label, "cipher", {"base64": "yes" if self.format == "json" else "no"}),
            "rest": Client("AblyRest, the whole call", "pubsub", {"cipher": "yes"}),
            "rest-plain": Client("AblyRest, the same call without encryption", "pubsub", {"cipher": "no"}),
            "sdk": Client("Ably's Python SDK, payload only", "python_cipher", {"cipher": "yes"}),
            "sdk-plain": Client("Ably's Python SDK, payload only, without encryption", "python_cipher", {"cipher": "no"}),
        }


CIPHERS = [
    Cipher("msgpack", "encode", "Encrypting, MessagePack"),
    Cipher("msgpack", "decode", "Decrypting, MessagePack"),
    Cipher("json", "encode", "Encrypting, JSON", "C, OpenSSL's EVP, and base64 with EVP_EncodeBlock"),
    Cipher("json", "decode", "Decrypting, JSON", "C, OpenSSL's EVP, and base64 with EVP_DecodeBlock"),
]
# Bytes of a payload. The second is the greatest that the service accepts by default.
CIPHER_SIZES = (1_024, 65_536)

def names():
    """What `--only` selects, besides the realtime side of the local service."""
    yield from (scenario.id for scenario in SCENARIOS)
    yield from (f"codec-{codec.op}-{codec.format}-{size}" for codec in CODECS for size in CODEC_SIZES)
    yield from (f"cipher-{cipher.op}-{cipher.format}-{size}" for cipher in CIPHERS for size in CIPHER_SIZES)
    yield from ("growth", "cold", "instructions")


COLD = {
    "c": Client("C, libcurl easy", "http", {"mode": "cold"}),
    "ably": Client("AblyPlatform", "cold"),
    "ably-static": Client("AblyPlatform, Swift's libraries linked statically", "static_cold"),
    "ahc": Client("AsyncHTTPClient", "ahc", {"work": "cold"}),
    "urlsession": Client("URLSession", "foundation", {"work": "cold"}),
    "sdk": Client("Ably's Python SDK", "sdk", {"work": "cold"}),
}
