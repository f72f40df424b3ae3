"""Decodes or encodes a page in Python: `library`, `op`, `file`."""

from common import arguments, repeat

with open(arguments["file"], "rb") as file:
    page = file.read()

library, op = arguments["library"], arguments.get("op", "decode")
if library == "orjson":
    import orjson

    messages = orjson.loads(page)
    repeat((lambda: orjson.dumps(messages)) if op == "encode" else (lambda: orjson.loads(page)))
elif library == "msgpack":
    import msgpack

    messages = msgpack.unpackb(page)
    repeat((lambda: msgpack.packb(messages)) if op == "encode" else (lambda: msgpack.unpackb(page)))
else:
    import json

    from ably.types.message import Message

    repeat(lambda: Message.from_encoded_array(json.loads(page)))
