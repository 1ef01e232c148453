"""The line to the runner: messages in, messages out.

The protocol first moves away from descriptors 0 and 1, to private ones that children do not inherit: 0 becomes the null device
and 1 a second standard error. So nothing that the loop, the scenario or a child process prints or reads can reach the protocol.

Every message is written out at once, under a lock that the threads of a scenario share.
"""
import json
import os
import select
import sys
import threading

LONGEST_LINE = 1 << 20
"""Of a message; PROTOCOL.md, Transport."""

_encode = json.JSONEncoder(ensure_ascii=True, allow_nan=False, check_circular=False, separators=(",", ":")).encode


class Channel:
    """Reads lines from one descriptor and writes messages to another."""

    def __init__(self, source, target):
        self._source = source
        self._target = target
        self._received = b""
        self.lock = threading.RLock()

    def send(self, message):
        """Writes one message. Who must keep others from writing in between holds `lock`."""
        line = _encode(message).encode("ascii") + b"\n"
        if len(line) > LONGEST_LINE:
            line = _encode(_shortened(message)).encode("ascii") + b"\n"
        with self.lock:
            view = memoryview(line)
            while view:
                try:
                    view = view[os.write(self._target, view):]
                except BlockingIOError:
                    select.select([], [self._target], [])
                except BrokenPipeError:
                    # Nobody listens any more: the runner has died, and nobody else would end a scenario that hangs.
                    os._exit(1)

    def has_input(self, seconds):
        """Whether `receive` would not have to wait, but for the rest of a line; waits so long to see."""
        return bool(self._received or select.select([self._source], [], [], seconds)[0])

    def receive(self):
        """The next message, or None at the end of the input."""
        while True:
            line, newline, rest = self._received.partition(b"\n")
            if newline:
                self._received = rest
                if line.strip():
                    return json.loads(line.decode("utf-8"))
                continue
            chunk = os.read(self._source, 1 << 16)
            if not chunk:
                return None
            self._received += chunk


def _shortened(message):
    """The same message with an object of type `...` in place of a value that is too long for a line."""
    cut = {"$": "object", "type": "...", "mro": ["..."], "repr": "a value too long for one message"}
    shortened = dict(message)
    if "value" in shortened:
        shortened["value"] = cut
    if "outcome" in shortened:
        shortened["outcome"] = {"status": "invalid", "reason": "the outcome is too long for one message"}
        shortened["warnings"] = shortened["warnings"][:50]
        shortened["records"] = shortened["records"][:50]
        shortened.pop("close_error", None)
    return shortened


def open_channel():
    """Takes the protocol off the standard descriptors and gives them harmless ones instead."""
    source, target = os.dup(0), os.dup(1)
    os.set_inheritable(source, False)
    os.set_inheritable(target, False)
    # A pipe that has ended reads like the null device, but can be watched as standard input usually can.
    ended, other_end = os.pipe()
    os.close(other_end)
    os.dup2(ended, 0)
    os.close(ended)
    os.dup2(2, 1)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(line_buffering=True)
    return Channel(source, target)
