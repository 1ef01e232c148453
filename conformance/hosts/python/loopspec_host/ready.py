"""Blocking with a limit: what the operations do that must wait for a descriptor, without any loop.

None of them changes whether a descriptor blocks: others may share it. They wait until the system says that it is ready instead.
"""
import builtins
import select
import time

PATIENCE = 5.0
"""Seconds after which an operation that blocks gives up."""

TimedOut = builtins.TimeoutError
"""The error for it: not asyncio's, which is another class before Python 3.11."""


SLICE = 0.05
"""Seconds between looks at the case, which something in another thread may have ended."""


class Patience:
    """The time that one operation of a case may take."""

    def __init__(self, case, what):
        self._case = case
        self._what = what
        self._deadline = time.monotonic() + PATIENCE

    def wait_readable(self, file):
        """Waits until something can be read, or the end was reached."""
        while not is_ready(file, _READABLE, SLICE):
            self._check()

    def wait_writable(self, file):
        """Waits until something can be written, or writing would fail."""
        while not is_ready(file, _WRITABLE, SLICE):
            self._check()

    def pause(self):
        """Waits a moment for something that no descriptor tells."""
        self._check()
        time.sleep(0.002)

    def _check(self):
        if self._case.decided is not None or self._case.ended:
            raise self._case.abandon()
        if time.monotonic() > self._deadline:
            raise TimedOut("%s: nothing has happened for too long" % self._what)


def is_readable(file, seconds=0.0):
    """Whether something can be read now, or in so many seconds."""
    return is_ready(file, _READABLE, seconds)


def is_writable(file, seconds):
    """Whether something can be written now, or in so many seconds."""
    return is_ready(file, _WRITABLE, seconds)


if hasattr(select, "poll"):
    _READABLE, _WRITABLE = select.POLLIN, select.POLLOUT

    def is_ready(file, events, seconds):
        """Whether a descriptor is ready for the events, waiting for it if need be."""
        poll = select.poll()
        poll.register(file, events)
        return bool(poll.poll(seconds * 1000))

else:
    _READABLE, _WRITABLE = 1, 2

    def is_ready(file, events, seconds):
        """Whether a socket is ready for the events, waiting for it if need be."""
        watched = [file]
        readable, writable, failed = select.select(watched if events & _READABLE else (), watched if events & _WRITABLE else (), watched, seconds)
        return bool(readable or writable or failed)
