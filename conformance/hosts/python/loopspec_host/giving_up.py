"""Ending a case that is decided although its loop does not let go of it.

The error that ends a scenario passes through the loop, which is asked to stop as well. A loop that swallows the one and refuses the
other would keep the host until its budget is over, and be charged with a hang for what it merely lacks; and there are loops between
whose C code and Python a SystemExit ends the process. No other thread can bring the main one back. So the process ends with the case,
and the runner starts another one.
"""
import atexit
import os
import threading
import time

UNWINDING = 0.5
"""Seconds that the scenario has to come back. Whoever is slower costs the runner a new host, and nothing else."""


class GivingUp:
    """From the moment in which a case is decided until its scenario comes back."""

    def __init__(self, case):
        self._case = case
        self._came_back = threading.Event()
        atexit.register(self._leave)
        threading.Thread(target=self._wait, name="giving up " + case.identity, daemon=True).start()

    def cancel(self):
        """The scenario has come back."""
        self._came_back.set()
        atexit.unregister(self._leave)

    def _wait(self):
        if not self._came_back.wait(UNWINDING):
            self._leave()

    def _leave(self):
        case = self._case
        with case.channel.lock:
            if case.ended or self._came_back.is_set():
                return
            case.channel.send({
                "type": "done",
                "case": case.identity,
                "outcome": case.decided.outcome(),
                "closed": True,
                "leaks": {},
                "warnings": [],
                "records": [],
                "duration": round(time.monotonic() - case.began, 7),
                "leaves": True,
            })
            os._exit(0)
