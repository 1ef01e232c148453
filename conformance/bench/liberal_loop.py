"""A correct loop that takes the liberties which the documents leave to a loop: nearly nothing happens at the moment at which asyncio's own loop does it.

    PYTHONPATH=conformance/bench loopspec run --loop python:liberal_loop:LiberalLoop --budget 30

A case that fails here, and not on asyncio's own loop, demands what nobody has promised. With LIBERTIES, a comma-separated list of names below, the loop
takes only these; that tells which of them a case minds. The loop changes private parts of CPython 3.11's, and is made for that version.

Some liberties go beyond what CPython's users rely on, and a few cases say so: with `late-calls` those about one queue of call_soon and
call_soon_threadsafe, with `late-starts` sock_recv/at-once, with `ties` timer_handle/compare, with `one-event` what one poll brings.
"""
import asyncio
import collections
import functools
import heapq
import inspect
import itertools
import logging
import os
import selectors
import sys
from asyncio import selector_events, unix_events

ALL = (
    "pieces",  # What arrives is read in pieces of changing sizes.
    "later-writes",  # Nothing is sent within write or sendto.
    "later-ends",  # connection_lost comes some iterations after the end.
    "one-event",  # An iteration looks at one event, and not at the oldest.
    "wakes",  # The loop wakes up although nothing has happened.
    "ties",  # Timers of the same moment run in any order.
    "clock",  # Time has a resolution of a millisecond, and another beginning.
    "late-calls",  # call_soon_threadsafe takes an iteration more than call_soon.
    "late-starts",  # Coroutines of the loop take an iteration before they begin.
    "late-accepts",  # Connections are accepted one by one, and told of later.
    "late-exits",  # The end of a program is noticed a moment later.
    "late-signals",  # The handler of a signal is called an iteration later.
    "keys",  # Contexts have further keys.
    "subclasses",  # Errors are subclasses of the documented ones, with texts of their own.
    "chatter",  # The loop logs what it does, below the level of warnings.
)
TAKEN = frozenset(os.environ.get("LIBERTIES", ",".join(ALL)).split(","))
HOPS = int(os.environ.get("HOPS", "3"))
"""Iterations by which the end of a connection, or its beginning in a server, comes later."""
MOMENT = 0.02
"""Seconds by which the end of a program is noticed later, and after which the loop wakes up for nothing."""


class _Selector:
    """Gives out one event at a time, that of the file which has waited for its turn longest without being looked at, and comes back early."""

    def __init__(self):
        self._inner = selectors.DefaultSelector()
        self._turns = {}
        self._count = itertools.count()

    def __getattr__(self, name):
        return getattr(self._inner, name)

    def select(self, timeout=None):
        if "wakes" in TAKEN:
            timeout = MOMENT if timeout is None else min(timeout, MOMENT)
        events = self._inner.select(timeout)
        if "one-event" not in TAKEN or len(events) < 2:
            return events
        chosen = min(reversed(events), key=lambda event: self._turns.get(event[0].fd, -1))
        self._turns[chosen[0].fd] = next(self._count)
        return [chosen]


class _Sizes:
    """A size for reading: another one each time it is asked for."""

    def __init__(self):
        self._sizes = itertools.cycle((100, 1000, 65536, 65536, 262144))

    def __get__(self, transport, owner=None):
        return next(self._sizes)


class _Unready:
    """A socket that is never ready while its transport is asked to write."""

    def __init__(self, sock):
        self.sock = sock
        self.is_ready = True

    def __getattr__(self, name):
        if not self.is_ready and name in ("send", "sendto", "sendmsg"):
            raise BlockingIOError("later")
        return getattr(self.sock, name)


class _LaterEnd:
    _hops = HOPS

    def _call_connection_lost(self, error):
        if self._hops == 0 or "later-ends" not in TAKEN:
            super()._call_connection_lost(error)
            return
        self._hops -= 1
        self._conn_lost += 1
        self._loop.call_soon(self._call_connection_lost, error)


class _LaterWrites:
    def __init__(self, loop, sock, *args, **kwargs):
        super().__init__(loop, _Unready(sock) if "later-writes" in TAKEN else sock, *args, **kwargs)
        self._extra["socket"] = asyncio.trsock.TransportSocket(sock)

    def _unready(self, call, *args):
        sock = self._sock
        if not isinstance(sock, _Unready):
            return call(*args)
        sock.is_ready = False
        try:
            return call(*args)
        finally:
            sock.is_ready = True


class _SocketTransport(_LaterWrites, _LaterEnd, selector_events._SelectorSocketTransport):
    if "pieces" in TAKEN:
        max_size = _Sizes()

    def write(self, data):
        self._unready(super().write, data)


class _DatagramTransport(_LaterWrites, _LaterEnd, selector_events._SelectorDatagramTransport):
    def sendto(self, data, addr=None):
        self._unready(super().sendto, data, addr)


class _ReadPipe(unix_events._UnixReadPipeTransport):
    if "pieces" in TAKEN:
        max_size = _Sizes()


class _Timer(asyncio.TimerHandle):
    """Of two of the same moment the younger one is first."""

    __slots__ = ("number",)
    _numbers = itertools.count()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.number = next(self._numbers)

    def __lt__(self, other):
        if isinstance(other, _Timer) and self._when == other._when:
            return self.number > other.number
        return super().__lt__(other)

    __hash__ = asyncio.TimerHandle.__hash__


class WrongState(RuntimeError):
    """What this loop raises where the documents name a RuntimeError."""


class LiberalLoop(asyncio.SelectorEventLoop):
    """asyncio's own loop, taking what liberties there are."""

    def __init__(self):
        self._from_elsewhere = collections.deque()
        super().__init__(_Selector())
        if "chatter" in TAKEN:
            logging.getLogger("asyncio").info("a liberal loop begins")

    def time(self):
        now = super().time()
        return int(now * 1000) / 1000 + 5000 if "clock" in TAKEN else now

    def call_at(self, when, callback, *args, context=None):
        handle = super().call_at(when, callback, *args, context=context)
        if "ties" not in TAKEN:
            return handle
        self._scheduled.remove(handle)
        timer = _Timer(when, callback, args, self, context)
        timer._source_traceback = handle._source_traceback
        handle._scheduled = False
        timer._scheduled = True
        heapq.heapify(self._scheduled)
        heapq.heappush(self._scheduled, timer)
        return timer

    def call_soon_threadsafe(self, callback, *args, context=None):
        if "late-calls" not in TAKEN:
            return super().call_soon_threadsafe(callback, *args, context=context)
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon_threadsafe")
        handle = asyncio.Handle(callback, args, self, context)
        self._from_elsewhere.append(handle)
        super().call_soon_threadsafe(self._take_over)
        return handle

    def _take_over(self):
        if self._from_elsewhere:
            self._ready.append(self._from_elsewhere.popleft())

    def call_exception_handler(self, context):
        if "keys" in TAKEN and sys._getframe(1).f_globals["__name__"].startswith("asyncio"):
            context = dict(context, liberty="a further key")
        super().call_exception_handler(context)

    def _check_closed(self):
        if "subclasses" in TAKEN and self._closed:
            raise WrongState("not any more")
        super()._check_closed()

    def _check_running(self):
        if "subclasses" in TAKEN and self.is_running():
            raise WrongState("already at it")
        super()._check_running()

    def close(self):
        if "chatter" in TAKEN:
            logging.getLogger("asyncio").info("a liberal loop ends")
        super().close()

    def _make_socket_transport(self, sock, protocol, waiter=None, *, extra=None, server=None):
        return _SocketTransport(self, sock, protocol, waiter, extra, server)

    def _make_datagram_transport(self, sock, protocol, address=None, waiter=None, extra=None):
        return _DatagramTransport(self, sock, protocol, address, waiter, extra)

    def _make_read_pipe_transport(self, pipe, protocol, waiter=None, extra=None):
        return _ReadPipe(self, pipe, protocol, waiter, extra)

    def _accept_connection(self, protocol_factory, sock, sslcontext=None, server=None, backlog=100, *args):
        super()._accept_connection(protocol_factory, sock, sslcontext, server, 1 if "late-accepts" in TAKEN else backlog, *args)

    async def _accept_connection2(self, *args, **kwargs):
        if "late-accepts" in TAKEN:
            for _ in range(HOPS):
                await asyncio.sleep(0)
        await super()._accept_connection2(*args, **kwargs)

    def _child_watcher_callback(self, pid, returncode, transport):
        if "late-exits" in TAKEN:
            self.call_soon_threadsafe(self.call_later, MOMENT, transport._process_exited, returncode)
        else:
            super()._child_watcher_callback(pid, returncode, transport)

    def _handle_signal(self, number):
        if "late-signals" in TAKEN:
            self.call_soon(super()._handle_signal, number)
        else:
            super()._handle_signal(number)


def _late(name):
    original = getattr(asyncio.SelectorEventLoop, name)

    @functools.wraps(original)
    def method(self, *args, **kwargs):
        # Wrong arguments are refused at the call, as ever.
        inspect.signature(original).bind(self, *args, **kwargs)
        return begin(self, args, kwargs)

    async def begin(self, args, kwargs):
        await asyncio.sleep(0)
        return await original(self, *args, **kwargs)

    begin.__name__ = name
    setattr(LiberalLoop, name, method)


if "late-starts" in TAKEN:
    for _name in (
        "sock_recv", "sock_recv_into", "sock_sendall", "sock_connect", "sock_accept", "sock_recvfrom", "sock_recvfrom_into", "sock_sendto",
        "create_connection", "create_server", "create_unix_connection", "create_unix_server", "create_datagram_endpoint", "connect_accepted_socket",
        "connect_read_pipe", "connect_write_pipe", "subprocess_exec", "subprocess_shell", "start_tls", "getaddrinfo", "getnameinfo", "shutdown_asyncgens",
    ):
        _late(_name)
