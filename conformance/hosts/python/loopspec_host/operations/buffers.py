"""Bytes and buffers."""
import os

from ..registry import language


def as_bytes(value):
    """The bytes of a text or of anything that is a buffer."""
    return value.encode("utf-8") if isinstance(value, str) else bytes(memoryview(value))


def pattern(length):
    """The sequence that `pattern` means: each four bytes are the number of the group, so that no piece stands in two places."""
    return b"".join(group.to_bytes(4, "big") for group in range((length + 3) // 4))[:length]


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
    return os.fsdecode(source) if isinstance(source, os.PathLike) else as_bytes(source).decode("utf-8")


@language
def join_bytes(case, arguments):
    return b"".join(as_bytes(part) for part in arguments["parts"])


@language
def tuple_(case, arguments):
    return tuple(arguments["items"])
