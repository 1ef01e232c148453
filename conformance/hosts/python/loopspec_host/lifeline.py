"""The lifeline: it ends a host that hangs in a case while there is no runner any more that would do so.

It is a timer with a thread of its own, and to start and stop one takes as long as a short case. So it goes on while one case follows the other, and is
renewed long before it is due; only a host that has nothing to do, and may rest for hours, lets go of it.
"""
import faulthandler
import time

LENGTH = 600.0
"""Seconds that a case may take."""

RENEWAL = 60.0


class Lifeline:
    """Held while there are cases to run."""

    def __init__(self):
        self._renewed = None

    def hold(self):
        """Called at the begin of every case."""
        now = time.monotonic()
        if self._renewed is None or now - self._renewed > RENEWAL:
            faulthandler.dump_traceback_later(LENGTH + RENEWAL, exit=True)
            self._renewed = now

    def release(self):
        """Called when there is nothing to do."""
        if self._renewed is not None:
            faulthandler.cancel_dump_traceback_later()
            self._renewed = None
