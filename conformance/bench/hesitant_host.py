"""asyncio's own loop under a host that loses time before a step of a scenario, as on a machine that has none to spare.

    PYTHONPATH=conformance/bench HESITANT_STEP=3 loopspec run --loop python:hesitant_host:new_event_loop --budget 60 --jobs 40

A case that fails here, and not on asyncio's own loop, lets a step race with what another step has set off, mostly with a timer. With HESITANT_STEP
every case hesitates once, before the step of that number: all numbers from 1 to 60 in turn show each race with a single pause. Without it the host
hesitates at random, before HESITANT_SHARE of the steps (cases with thousands of steps then exceed any budget). HESITANT_SECONDS is how long.
"""
import asyncio
import os
import random
import time

from loopspec_host.registry import OPERATIONS

STEP = int(os.environ.get("HESITANT_STEP", "0"))
SHARE = float(os.environ.get("HESITANT_SHARE", "0.05"))
SECONDS = float(os.environ.get("HESITANT_SECONDS", "0.12"))
"""Longer than most delays of cases."""


class _Steps:
    """Counts the steps of the case that runs; each case begins at zero."""

    def __init__(self):
        self._case = None
        self._count = 0

    def hesitates(self, case):
        if not STEP:
            return random.random() < SHARE
        if case.identity != self._case:
            self._case, self._count = case.identity, 0
        self._count += 1
        return self._count == STEP


_steps = _Steps()


def _hesitating(operation):
    run = operation.run

    def run_late(first, second):
        # A control operation gets the call and its frame, another one the case and the arguments.
        if _steps.hesitates(second.case if operation.control else first):
            time.sleep(SECONDS)
        return run(first, second)

    operation.run = run_late


for _operation in OPERATIONS.values():
    _hesitating(_operation)

new_event_loop = asyncio.new_event_loop
