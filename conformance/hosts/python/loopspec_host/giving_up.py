"""Ending a case that is decided although its loop does not let go of it.

The error that ends a scenario passes through the loop, which is asked to stop as well. A loop that swallows the one and refuses the
other would keep the host until its budget is over, and be charged with a hang for what it merely lacks. No other thread can bring the
main one back, so the process ends with the case, and the runner starts another one.
"""
import os
import threading
import time

UNWINDING = 0.5
"""Seconds that the scenario has to come back. Whoever is slower costs the runner a new host, and nothing else."""


def give_up_later(case):
    """From the moment in which the case is decided: ends it with its process unless the scenario comes back in time."""
    threading.Thread(target=_await_return, args=(case,), daemon=True).start()


def _await_return(case):
    if case.came_back.wait(UNWINDING):
        return
    with case.channel.lock:
        if not case.ended:
            case.channel.send({
                "type": "done",
                "case": case.identity,
                "outcome": case.decided.outcome(),
                "closed": True,
                "leaks": {},
                "warnings": [],
                "records": [],
                "duration": round(time.monotonic() - case.began, 7),
            })
            os._exit(0)
