"""The server's responses: history pages of several sizes, in JSON and MessagePack.

A page is a list of messages as in protocol version 6. The data of every third message is plain text, that of the others
JSON in a string, with escaped quotes. The MessagePack writer supports only what such a page needs, so that no package is
required.
"""

import json
import struct

SIZES = (1, 10, 100, 1_000, 10_000)


def message(number):
    timestamp = 1_700_000_000_000 + number * 37
    serial = f"{timestamp:014d}-000@e97dfHSNgB2a:{number:03d}"
    it = {"id": f"hXYu3dQ4kE:{number}:0", "name": "position-update"}
    if number % 3 == 0:
        it["data"] = f"Véhicule {1000 + number} est arrivé à l’arrêt {number % 50}"
    else:
        it["data"] = json.dumps(
            {"lat": 51.5 + number / 10_000, "lon": -0.12 - number / 10_000, "speed": number % 90, "line": "N29"},
            separators=(",", ":"))
        it["encoding"] = "json"
    it |= {
        "clientId": f"vehicle-{1000 + number}", "connectionId": "hXYu3dQ4kE", "timestamp": timestamp, "action": 0,
        "serial": serial, "version": {"serial": serial, "timestamp": timestamp},
    }
    return it


def as_json(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def as_msgpack(value):
    if isinstance(value, dict):
        head = bytes([0x80 | len(value)]) if len(value) < 16 else b"\xde" + struct.pack(">H", len(value))
        return head + b"".join(as_msgpack(key) + as_msgpack(member) for key, member in value.items())
    if isinstance(value, list):
        head = bytes([0x90 | len(value)]) if len(value) < 16 else b"\xdc" + struct.pack(">H", len(value))
        return head + b"".join(map(as_msgpack, value))
    if isinstance(value, str):
        text = value.encode()
        if len(text) < 32:
            return bytes([0xA0 | len(text)]) + text
        head = b"\xd9" + bytes([len(text)]) if len(text) < 256 else b"\xda" + struct.pack(">H", len(text))
        return head + text
    return bytes([value]) if value < 128 else b"\xcf" + struct.pack(">Q", value)


def write(folder):
    """Writes `pages/N.json`, `pages/N.msgpack`, `time.*` and `publish.*` into a folder."""
    (folder / "pages").mkdir()
    messages = [message(number) for number in range(max(SIZES))]
    published = {"channel": "c", "messageId": "hXYu3dQ4kE:0", "serials": ["01700000000000-000@e97dfHSNgB2a:000"]}
    for name, write_value in (("json", as_json), ("msgpack", as_msgpack)):
        for size in SIZES:
            (folder / "pages" / f"{size}.{name}").write_bytes(write_value(messages[:size]))
        (folder / f"time.{name}").write_bytes(write_value([1_700_000_000_000]))
        (folder / f"publish.{name}").write_bytes(write_value(published))
