"""Lets schemathesis write and read MessagePack."""

import msgpack
import schemathesis


@schemathesis.serializer("application/x-msgpack")
def serialize(context, value):
    return msgpack.packb(value)


@schemathesis.deserializer("application/x-msgpack")
def deserialize(context, response):
    return msgpack.unpackb(response.content)
