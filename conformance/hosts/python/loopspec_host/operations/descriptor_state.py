"""The state of sockets, files and descriptors: open, blocking, readable, options."""
import os
import socket as sockets

from ..addresses import socket_of
from ..ready import is_readable as is_readable_in
from ..registry import language
from .machine import constant_of


@language
def close_socket(case, arguments):
    arguments["sock"].close()


@language
def fileno(case, arguments):
    source = arguments["of"]
    # A file object that is closed raises, where a socket says -1.
    return -1 if getattr(source, "closed", False) is True else source.fileno()


@language
def is_descriptor_open(case, arguments):
    try:
        os.fstat(arguments["fd"])
    except OSError:
        return False
    return True


@language
def set_inheritable(case, arguments):
    os.set_inheritable(arguments["fd"], arguments["inheritable"])


@language
def set_blocking(case, arguments):
    target = arguments["sock"]
    if hasattr(target, "setblocking"):
        target.setblocking(arguments["blocking"])
    else:
        os.set_blocking(target.fileno(), arguments["blocking"])


@language
def is_blocking(case, arguments):
    return os.get_blocking(arguments["sock"].fileno())


@language
def set_timeout(case, arguments):
    arguments["sock"].settimeout(arguments["seconds"])


@language
def set_socket_option(case, arguments):
    level = constant_of(arguments.get("level", sockets.SOL_SOCKET))
    socket_of(arguments["sock"]).setsockopt(level, constant_of(arguments["option"]), arguments["value"])


@language
def get_socket_option(case, arguments):
    level = constant_of(arguments.get("level", sockets.SOL_SOCKET))
    return socket_of(arguments["sock"]).getsockopt(level, constant_of(arguments["option"]))


@language
def is_readable(case, arguments):
    return is_readable_in(arguments["of"], arguments.get("seconds", 0.0))


@language
def is_file_closed(case, arguments):
    target = arguments["file"]
    return bool(target.closed) if hasattr(target, "closed") else target.fileno() == -1
