"""What a loop leaves behind by itself, whatever a case does with it.

A loop that does not give back its own descriptors would fail every case, though each of them is about something else. So as soon as a case leaves something, an
empty loop is run and closed here, and what that leaves counts for no case any more. A case about close looks for it (close/frees-descriptors).
Likewise a loop that keeps the sockets of transports and servers that were closed as they should be: another one makes and closes a connection of its own here, and
cases of their own look for such sockets (protocol/connection-lost-socket-closed, server/close-closes-listening-sockets).
Loops that leave nothing are never measured: they pay nothing, and need not bear a run that nobody asked for.
"""
import asyncio
import gc
import re
import threading

from .leaks import Snapshot

NUMBERS = re.compile(r"0x[0-9a-f]+|\d+")

ADDRESSES = re.compile(r"(?<=unclosed <socket.socket).*")

LONGEST_EXCHANGE = 1.0
"""Seconds after which a loop that does not get a connection made and closed is stopped."""


class Residue:
    """What an empty loop leaves: kinds of descriptors, and warnings that the interpreter gives."""

    def __init__(self, subject, capture):
        self._subject = subject
        self._capture = capture
        self._known = None
        self._has_shared = False
        # What the measuring itself has left, by name.
        self._own = frozenset()

    def learn(self):
        """Finds out what an empty loop leaves, the first time that something was left."""
        if self._known is None:
            self._known = self._measure()

    def is_known(self, descriptor):
        """Whether a descriptor is of a kind that an empty loop has been seen to leave."""
        return self._known is not None and (descriptor in self._own or _kind(descriptor) in self._known[0])

    def without_shared(self, descriptors):
        """The descriptors but for one that a library makes for the whole process, when it is first needed, to wake a thread of its own (GLib does for signals)."""
        shared = [name for name in descriptors if name.endswith("[eventfd]")]
        if len(shared) != 1 or self._has_shared:
            return descriptors
        self._has_shared = True
        return [name for name in descriptors if name not in shared]

    def without(self, warnings):
        """The warnings of a case, but for those that an empty loop brings as well."""
        if not any(_is_of_resources(warning) for warning in warnings):
            return warnings
        self.learn()
        return [warning for warning in warnings if not _is_of_resources(warning) or _shape(warning["message"]) not in self._known[1]]

    def _measure(self):
        kinds, shapes = self._left_by(_run_empty)
        of_sockets, more_shapes = self._left_by(_exchange)
        return kinds | frozenset(kind for kind in of_sockets if kind.startswith("socket:")), shapes | more_shapes

    def _left_by(self, use):
        """The kinds of descriptors, and the warnings, that are left when a loop has been used and closed."""
        before = Snapshot()
        heard, case = _Heard(), self._capture.case
        self._capture.attach(heard)
        try:
            loop = self._subject.new_event_loop()
            try:
                use(loop)
            finally:
                loop.close()
            served = True
        except BaseException:
            # Cases will show what is wrong with it.
            served = False
        loop = None
        gc.collect()
        self._capture.attach(case)
        left = before.lasting_descriptors()
        self._own |= frozenset(left)
        if not served:
            return frozenset(), frozenset()
        return frozenset(map(_kind, left)), frozenset(_shape(warning["message"]) for warning in heard.warnings if _is_of_resources(warning))


def _run_empty(loop):
    loop.call_soon(loop.stop)
    loop.run_forever()


def _exchange(loop):
    """Makes a server and a connection to it, and closes both as a program should."""
    guard = threading.Timer(LONGEST_EXCHANGE, loop.call_soon_threadsafe, (loop.stop,))
    guard.daemon = True
    guard.start()
    try:
        loop.run_until_complete(_connect_and_close(loop))
    finally:
        guard.cancel()
        guard.join()


async def _connect_and_close(loop):
    ends = [_End(loop), _End(loop)]
    waiting = list(ends)
    server = await loop.create_server(waiting.pop, "127.0.0.1", 0)
    await loop.create_connection(waiting.pop, *server.sockets[0].getsockname())
    # Both close, since a loop that keeps its sockets does not let the other side see the end.
    for end in ends:
        (await end.made).close()
    for end in ends:
        await end.lost
    server.close()


class _End(asyncio.Protocol):
    """One end of the connection."""

    def __init__(self, loop):
        self.made = loop.create_future()
        self.lost = loop.create_future()

    def connection_made(self, transport):
        self.made.set_result(transport)

    def connection_lost(self, error):
        if not self.lost.done():
            self.lost.set_result(None)


class _Heard:
    """In the place of a case: what the runtime says meanwhile."""

    def __init__(self):
        self.warnings = []
        self.records = []


def _is_of_resources(warning):
    return warning["category"] == "ResourceWarning"


def _kind(name):
    """What a descriptor refers to, without its numbers."""
    return _shape(name.partition(" -> ")[2])


def _shape(text):
    return NUMBERS.sub("#", ADDRESSES.sub("", text))
