"""asyncio's own loop under a host that now and then loses time between two steps of a scenario, as on a machine that has none to spare.

    PYTHONPATH=conformance/bench loopspec run --loop python:hesitant_host:new_event_loop --budget 60

A case that fails here, and not on asyncio's own loop, lets one step race with what another step has set off, mostly with a timer. Where it hesitates
differs from run to run: HESITANT_SEED makes it the same for a case, HESITANT_SHARE and HESITANT_SECONDS say how often and how long.
"""
import asyncio
import os
import random
import time

from loopspec_host.registry import OPERATIONS

SHARE = float(os.environ.get("HESITANT_SHARE", "0.05"))
SECONDS = float(os.environ.get("HESITANT_SECONDS", "0.12"))
"""Longer than most delays of cases."""

_chance = random.Random(os.environ.get("HESITANT_SEED"))


def _hesitating(run):
    def run_late(*args):
        if _chance.random() < SHARE:
            time.sleep(SECONDS)
        return run(*args)

    return run_late


for operation in OPERATIONS.values():
    operation.run = _hesitating(operation.run)

new_event_loop = asyncio.new_event_loop
