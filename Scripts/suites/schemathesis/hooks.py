"""Teaches schemathesis to encode and decode MessagePack."""

import msgpack
import schemathesis


def fitting(value):
    """The value with integers of more than 64 bits, which MessagePack lacks, as floating-point numbers."""
    if isinstance(value, dict):
        return {key: fitting(member) for key, member in value.items()}
    if isinstance(value, list):
        return [fitting(element) for element in value]
    if isinstance(value, int) and not -(2**63) <= value < 2**64:
        return float(value) if abs(value) < 2**1023 else 0.0
    return value


@schemathesis.serializer("application/x-msgpack")
def serialize(context, value):
    return msgpack.packb(fitting(value))


@schemathesis.deserializer("application/x-msgpack")
def deserialize(context, response):
    return msgpack.unpackb(response.content)
