"""Protocols of the scenario: real classes of asyncio's protocols whose callbacks log, then run the steps that the case gives.

Every class has every callback, save that only the buffered one has those of a buffer: some loops tell the kinds apart by these.
What a callback's steps return, the loop gets; what they raise, the loop sees raised. Then those who wait (`until`) are told.
"""
import asyncio

OWN_BUFFER = 65536
"""Bytes of the buffer that a buffered protocol offers if the case does not."""

_CONTENT = (bytes, bytearray, memoryview)


class Waiter:
    """Somebody who waits until a callback has been called, or data has arrived."""

    def __init__(self, future, event, times, received):
        self.future = future
        self._event = event
        self._times = times
        self._received = received

    def is_met(self, protocol):
        if self._event is not None and protocol.calls.count(self._event) < self._times:
            return False
        return self._received is None or protocol.amount_received() >= self._received

    def settle(self, met):
        if not self.future.done():
            self.future.set_result(met)


class ScenarioProtocol:
    """The callbacks of every protocol, and what a case can read of it."""

    def __init__(self, case, name, quiet, steps, at):
        self.name = name
        self.transport = None
        self.lost = False
        self.calls = []
        self.datagrams = []
        self._case = case
        self._quiet = quiet
        self._steps = steps
        self._at = at
        self._received = bytearray()
        self._output = {}
        self._waiters = []

    @property
    def received(self):
        return bytes(self._received)

    @property
    def output(self):
        return {number: bytes(content) for number, content in self._output.items()}

    def amount_received(self):
        return max(len(self._received), sum(len(content) for content in self._output.values()))

    def add_waiter(self, waiter):
        """Settles a waiter, now or later."""
        self._waiters.append(waiter)
        self._tell_waiters()

    def connection_made(self, transport):
        self.transport = transport
        return self._called("connection_made", transport)

    def connection_lost(self, exc):
        self.lost = True
        return self._called("connection_lost", exc, logged=(exc,))

    def data_received(self, data):
        _extend(self._received, data)
        return self._called("data_received", data, logged=(data,))

    def eof_received(self):
        return self._called("eof_received")

    def pause_writing(self):
        return self._called("pause_writing")

    def resume_writing(self):
        return self._called("resume_writing")

    def datagram_received(self, data, addr):
        self.datagrams.append([data, addr])
        return self._called("datagram_received", data, addr, logged=([data, addr],))

    def error_received(self, exc):
        return self._called("error_received", exc, logged=(exc,))

    def pipe_data_received(self, fd, data):
        _extend(self._output.setdefault(str(fd), bytearray()), data)
        return self._called("pipe_data_received", fd, data, logged=([fd, data],))

    def pipe_connection_lost(self, fd, exc):
        return self._called("pipe_connection_lost", fd, exc, logged=([fd, exc],))

    def process_exited(self):
        return self._called("process_exited")

    def _called(self, callback, *args, logged=None):
        self.calls.append(callback)
        self._log(callback, logged)
        return self._run(callback, args)

    def _log(self, callback, logged):
        if callback in self._quiet or "all" in self._quiet:
            return
        text = "%s.%s" % (self.name, callback)
        self._case.event("log", text if logged is None else {text: logged[0]}, self._at)

    def _run(self, callback, args):
        try:
            steps = self._steps.get(callback)
            return None if steps is None else steps(self, *args)
        finally:
            self._tell_waiters()

    def _tell_waiters(self):
        for waiter in list(self._waiters):
            met = waiter.is_met(self)
            if met or self.lost:
                self._waiters.remove(waiter)
                waiter.settle(met)


class ScenarioStream(ScenarioProtocol, asyncio.Protocol):
    """The protocol of a stream."""


class ScenarioBuffered(ScenarioProtocol, asyncio.BufferedProtocol):
    """The protocol of a stream that is received into the protocol's own buffer."""

    _buffer = b""

    def get_buffer(self, sizehint):
        self.calls.append("get_buffer")
        offered = self._run("get_buffer", (sizehint,)) if "get_buffer" in self._steps else bytearray(OWN_BUFFER)
        self._buffer = offered if isinstance(offered, _CONTENT) else b""
        return offered

    def buffer_updated(self, nbytes):
        new = bytes(memoryview(self._buffer)[:nbytes])
        self._received += new
        return self._called("buffer_updated", nbytes, logged=(new,))


class ScenarioDatagram(ScenarioProtocol, asyncio.DatagramProtocol):
    """The protocol of datagrams."""


class ScenarioSubprocess(ScenarioProtocol, asyncio.SubprocessProtocol):
    """The protocol of a subprocess."""


class ScenarioBase(ScenarioProtocol, asyncio.BaseProtocol):
    """No more than a protocol."""


CLASSES = {
    "stream": ScenarioStream,
    "buffered": ScenarioBuffered,
    "datagram": ScenarioDatagram,
    "subprocess": ScenarioSubprocess,
    "base": ScenarioBase,
    "none": ScenarioProtocol,
}


def _extend(content, data):
    # A loop that hands out something else than bytes is told by the log.
    if isinstance(data, _CONTENT):
        content += data
