"""A correct loop that is late: it loses time before each iteration, as on a machine that has none to spare.

    PYTHONPATH=conformance/bench loopspec run --loop python:slow_loop:SlowLoop --budget 60

A case that fails here, and not on asyncio's own loop, lets a timer race with a chain of callbacks. Two cases fail for another reason: what CPython does
otherwise excuses asyncio's own classes only.
"""
import asyncio
import time

LOST = 0.025
"""Seconds, longer than most delays of cases."""


class SlowLoop(asyncio.SelectorEventLoop):
    """Loses time before each iteration."""

    def _run_once(self):
        time.sleep(LOST)
        super()._run_once()
