"""Classes by the names that scenarios use for them.

A bare name means asyncio's class, if asyncio has one of that name, else the builtin, else that of socket or ssl. The order matters for TimeoutError, which were
two classes before Python 3.11: a scenario raises asyncio's, while an `except` clause takes either.
"""
import asyncio
import asyncio.base_events
import builtins
import concurrent.futures
import socket

try:
    import ssl
except ImportError:
    ssl = None

_FUTURES = "concurrent.futures."


def find_class(name):
    """The class that a scenario means by a name, or None."""
    classes = find_classes(name)
    return classes[0] if classes else None


def find_classes(name):
    """All classes that go by the name, the one to raise first."""
    if name.startswith(_FUTURES):
        found = [getattr(concurrent.futures, name[len(_FUTURES):], None)]
    else:
        found = [getattr(module, name, None) for module in (asyncio, builtins, asyncio.base_events, socket, ssl)]
    return tuple(entry for entry in found if isinstance(entry, type))


def find_error_classes(name):
    """Like find_classes, but only classes that can be raised."""
    return tuple(entry for entry in find_classes(name) if issubclass(entry, BaseException))
