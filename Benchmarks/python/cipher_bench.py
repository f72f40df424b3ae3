"""Ably's Python SDK: the payload of one message encoded and encrypted, or the reverse: `op`, `size`, `format`, `cipher`."""

from ably.types.message import Message
from ably.util.crypto import CipherParams, get_cipher
from common import arguments, repeat

size, is_binary = int(arguments.get("size", "1024")), arguments.get("format") == "msgpack"
payload = (bytes(range(ord("a"), ord("z") + 1)) * (size // 26 + 1))[:size].decode()
encrypts = arguments.get("cipher") == "yes"
cipher = get_cipher(CipherParams(secret_key=bytes(range(32)), iv=bytes(16))) if encrypts else None


def encode():
    message = Message("greeting", payload)
    if cipher:
        message.encrypt(cipher)
    return message.as_dict(binary=is_binary)


encoded = encode()


def decode():
    if Message.from_encoded(encoded, cipher=cipher).data != payload:
        raise ValueError("the payload is not the published one")


decode()
repeat(decode if arguments.get("op") == "decode" else encode)
