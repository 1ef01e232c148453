"""What the machine has: constants of its sockets, and features that some lack."""
import os
import socket
import sys

from ..endings import NotApplicable
from ..registry import language


def constant_of(value):
    """A constant by its name, or several combined. Anything else is handed on as it is."""
    if isinstance(value, str):
        return getattr(socket, value)
    if isinstance(value, (list, tuple)) and value and all(isinstance(name, str) for name in value):
        combined = 0
        for name in value:
            combined |= int(getattr(socket, name))
        return combined
    return value


@language
def constant(case, arguments):
    return constant_of(arguments["name"])


def can_bind_ipv6():
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


@language
def has_ipv6(case, arguments):
    return can_bind_ipv6()


_FEATURES = {
    "ipv6": (can_bind_ipv6, "this machine cannot bind ::1"),
    "abstract_paths": (lambda: sys.platform.startswith("linux"), "this platform has no abstract paths"),
    "reuse_port": (lambda: hasattr(socket, "SO_REUSEPORT"), "this platform has no SO_REUSEPORT"),
    "unprivileged": (lambda: not hasattr(os, "geteuid") or os.geteuid() != 0, "the superuser may do everything"),
}


@language
def requires(case, arguments):
    known = _FEATURES.get(arguments["feature"])
    if known is None:
        raise case.fault("unknown feature %s" % arguments["feature"], arguments.call)
    is_there, reason = known
    if not is_there():
        raise case.decide(NotApplicable(reason))
