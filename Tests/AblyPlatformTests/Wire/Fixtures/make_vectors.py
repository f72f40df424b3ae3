"""Writes vectors.json: values of all kinds in JSON and in MessagePack, as Python's json and msgpack modules write them.

    python3 make_vectors.py        needs the package msgpack; the result is committed, so tests need neither
"""

import json
import pathlib
import random

import msgpack


def texts():
    yield from ["", "a", "plain text", 'quote " and backslash \\', "solidus /", "tab\tnewline\nreturn\r"]
    yield "".join(chr(code) for code in range(0x20))
    yield from ["\x7f\x80", "é", "e\u0301", "ß", "Ω≈ç√", "日本語", "\u2028\u2029", "\ufeff", "\uffff", "𝄞", "👩‍👩‍👧‍👦", "\U0010ffff"]
    for length in (7, 8, 9, 14, 15, 16, 17, 31, 32, 33, 255, 256, 257):
        yield "x" * length
        yield "x" * (length - 1) + '"'
        yield "x" * (length - 1) + "é"


def integers():
    for bits in (5, 7, 8, 15, 16, 31, 32, 53, 63):
        for delta in (-1, 0, 1):
            for value in ((1 << bits) + delta, -(1 << bits) + delta):
                if value >= -(1 << 63):
                    yield value
    yield from [0, 1, -1, (1 << 64) - 1, (1 << 64) - 2, 10**17, 10**18 - 1, 10**18, 10**19]


def doubles(rng):
    yield from [0.0, -0.0, 0.5, -1.5, 0.1, 0.2, 0.3, 1 / 3, 1e-5, 1e16, 1e22, 1e23, 1e300, 1e-300, 123456789.125]
    yield from [5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308, 9007199254740993.5]
    for _ in range(60):
        yield rng.uniform(-1, 1) * 10.0 ** rng.randint(-320, 307)


def nested(rng, depth):
    kind = rng.randrange(8 if depth else 6)
    if kind == 0:
        return rng.choice([None, True, False])
    if kind == 1:
        return rng.randint(-(1 << rng.randrange(1, 63)), 1 << rng.randrange(1, 64))
    if kind == 2:
        return rng.uniform(-1e6, 1e6)
    if kind < 6:
        return "".join(rng.choice('abc "\\/\n\té漢😀') for _ in range(rng.randrange(24)))
    if kind == 6:
        return [nested(rng, depth - 1) for _ in range(rng.randrange(6))]
    return {f"key{rng.randrange(100)}": nested(rng, depth - 1) for _ in range(rng.randrange(6))}


def vectors():
    rng = random.Random(20240501)
    for value in [None, True, False, [], {}, [[]], [{}], {"": None}, {"a": {"b": [1, {"c": None}]}}]:
        yield value
    yield from texts()
    yield from integers()
    yield from doubles(rng)
    for length in (15, 16, 17):
        yield list(range(length))
        yield {f"k{index:05}": index for index in range(length)}
    for _ in range(80):
        yield nested(rng, 4)


def in_order(value):
    if isinstance(value, dict):
        return {key: in_order(value[key]) for key in sorted(value)}
    if isinstance(value, list):
        return [in_order(element) for element in value]
    return value


def main():
    lines = []
    for value in vectors():
        value = in_order(value)
        entry = {
            "ascii": json.dumps(value),
            "compact": json.dumps(value, ensure_ascii=False, separators=(",", ":")),
            "spaced": json.dumps(value, ensure_ascii=False, indent=1),
            "msgpack": msgpack.packb(value, use_bin_type=True).hex(),
        }
        lines.append(json.dumps(entry))
    # Written by hand: what Python's writers never write.
    for compact, packed in [
        ("1.0", "ca3f800000"), ("-2.5", "cac0200000"), ("1", "cc01"), ("1", "cd0001"), ("1", "ce00000001"),
        ("1", "cf0000000000000001"), ("-1", "d0ff"), ("-1", "d1ffff"), ("-1", "d2ffffffff"),
        ("-1", "d3ffffffffffffffff"), ('"a"', "d90161"), ('"a"', "da000161"), ('"a"', "db0000000161"),
        ("[1]", "dc000101"), ("[1]", "dd0000000101"), ('{"a":1}', "de0001a16101"), ('{"a":1}', "df00000001a16101"),
        ('{"a":1}', "81c4016101"),
    ]:
        lines.append(json.dumps({"ascii": compact, "compact": compact, "spaced": " " + compact + "\r\n",
                                 "msgpack": packed, "isLoose": True}))
    path = pathlib.Path(__file__).with_name("vectors.json")
    path.write_text("[\n" + ",\n".join(lines) + "\n]\n")


main()
