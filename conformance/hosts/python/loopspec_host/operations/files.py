"""Pipes and files, outside of any loop. Pipes block; the operations that must not wait ask first, or look the other way for a moment."""
import os

from ..ready import Patience
from ..ready import is_readable as is_readable_in
from ..registry import language
from .buffers import as_bytes

_MODES = {"read": "rb", "write": "wb", "append": "ab"}
_BLOCK = 65536


def _pair(case, reading, writing):
    return [case.opened.keep(os.fdopen(reading, "rb", 0)), case.opened.keep(os.fdopen(writing, "wb", 0))]


@language
def pipe(case, arguments):
    return _pair(case, *os.pipe())


@language
def make_fifo(case, arguments):
    path = case.opened.new_path()
    os.mkfifo(path)
    # Opened so, the reading end does not wait for the writing one.
    reading = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    os.set_blocking(reading, True)
    return _pair(case, reading, os.open(path, os.O_WRONLY))


class _NotBlocking:
    """A file's descriptor that does not block for a moment."""

    def __init__(self, file):
        self._fd = file.fileno()

    def __enter__(self):
        self._blocking = os.get_blocking(self._fd)
        os.set_blocking(self._fd, False)
        return self

    def __exit__(self, *details):
        os.set_blocking(self._fd, self._blocking)

    def write(self, data):
        """The number of bytes that could be written now."""
        try:
            return os.write(self._fd, data)
        except BlockingIOError:
            return 0


@language
def write_file(case, arguments):
    patience = Patience(case, "writing")
    rest = memoryview(as_bytes(arguments["data"]))
    with _NotBlocking(arguments["file"]) as descriptor:
        while rest:
            patience.wait_writable(arguments["file"])
            rest = rest[descriptor.write(rest[:_BLOCK]):]


@language
def read_file(case, arguments):
    patience = Patience(case, "reading")
    read = bytearray()
    while len(read) < arguments["count"]:
        patience.wait_readable(arguments["file"])
        data = os.read(arguments["file"].fileno(), arguments["count"] - len(read))
        if not data:
            break
        read += data
    return bytes(read)


@language
def read_file_now(case, arguments):
    if not is_readable_in(arguments["file"]):
        return None
    try:
        return os.read(arguments["file"].fileno(), arguments["count"])
    except BlockingIOError:
        return None


@language
def fill_pipe(case, arguments):
    total = 0
    with _NotBlocking(arguments["file"]) as descriptor:
        for size in (_BLOCK, 1):
            zeros = bytes(size)
            written = descriptor.write(zeros)
            while written:
                total += written
                written = descriptor.write(zeros)
    return total


@language
def open_file(case, arguments):
    return case.opened.keep(open(arguments["path"], _MODES[arguments["mode"]], 0))
