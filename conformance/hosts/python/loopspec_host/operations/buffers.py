"""Bytes and buffers."""
import os

from ..registry import language


def as_bytes(value):
    """The bytes of a text or of anything that is a buffer."""
    return value.encode("utf-8") if isinstance(value, str) else bytes(memoryview(value))


_NUMBERS_OF_A_BLOCK = 65536
_known = b""
"""The longest beginning of the pattern that was needed so far: to make it anew takes longer than to send it."""


def pattern(length):
    """The sequence that `pattern` means: each four bytes are the number of the group, so that no piece stands in two places."""
    global _known
    known = _known
    if len(known) < length:
        _known = known = b"".join(_block(high) for high in range((length - 1) // (4 * _NUMBERS_OF_A_BLOCK) + 1))
    return bytes(memoryview(known)[:length])


def _block(high):
    """The numbers whose upper two bytes are `high`, one after the other."""
    block = bytearray(4 * _NUMBERS_OF_A_BLOCK)
    block[0::4] = bytes([high >> 8]) * _NUMBERS_OF_A_BLOCK
    block[1::4] = bytes([high & 255]) * _NUMBERS_OF_A_BLOCK
    block[2::4] = b"".join(bytes([byte]) * 256 for byte in range(256))
    block[3::4] = bytes(range(256)) * 256
    return block


@language
def bytes_(case, arguments):
    if "hex" in arguments:
        content = bytes.fromhex(arguments["hex"])
    elif "pattern" in arguments:
        content = pattern(arguments["pattern"])
    else:
        text = arguments.get("text", "")
        content = as_bytes(text) if isinstance(text, (str, bytes, bytearray, memoryview)) else str(text).encode("utf-8")
    return content * arguments["times"] if "times" in arguments else content


@language
def bytearray_(case, arguments):
    source = arguments["of"]
    return bytearray(source) if isinstance(source, int) else bytearray(as_bytes(source))


@language
def memoryview_(case, arguments):
    return memoryview(arguments["of"])


@language
def slice_(case, arguments):
    return arguments["of"][arguments.get("start", 0):arguments.get("end")]


@language
def set_item(case, arguments):
    arguments["of"][arguments["key"]] = arguments["value"]


@language
def to_bytes(case, arguments):
    return as_bytes(arguments["of"])


@language
def text_of(case, arguments):
    source = arguments["of"]
    if isinstance(source, str):
        return source
    if isinstance(source, int):
        return str(source)
    return os.fsdecode(source) if isinstance(source, os.PathLike) else as_bytes(source).decode("utf-8")


@language
def join_bytes(case, arguments):
    return b"".join(as_bytes(part) for part in arguments["parts"])


@language
def tuple_(case, arguments):
    return tuple(arguments["items"])


@language
def iterator(case, arguments):
    return iter(arguments["items"])
