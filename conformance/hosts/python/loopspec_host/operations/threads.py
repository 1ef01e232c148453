"""Threads of the scenario, flags between them, and ways to block."""
import threading
import time

from ..endings import Ending
from ..evaluate import block_of, run_steps, run_to_end
from ..frame import THREAD, Frame
from ..registry import control, language

POLL = 0.05
"""Seconds between looks at the case, while a thread waits for another that an ending may have ended."""


@control
def in_thread(call, frame):
    case = frame.case
    steps = block_of("steps", call, case)

    def body():
        try:
            run_to_end(run_steps(steps, Frame(case, frame, THREAD)), case)
        except Ending:
            pass
        except BaseException as error:
            case.event("thread_raised", error)

    thread = threading.Thread(target=body, name="scenario-thread-%d" % (len(case.threads) + 1), daemon=True)
    case.threads.append(thread)
    thread.start()
    return thread
    yield


@language
def join(case, arguments):
    thread = arguments["thread"]
    thread.join(POLL)
    while thread.is_alive():
        _give_up_if_decided(case)
        thread.join(POLL)


@language
def thread_id(case, arguments):
    return threading.get_ident()


@language
def flag(case, arguments):
    return threading.Event()


@language
def set_flag(case, arguments):
    arguments["flag"].set()


@language
def wait_flag(case, arguments):
    while not arguments["flag"].wait(POLL):
        _give_up_if_decided(case)


@language
def is_flag_set(case, arguments):
    return arguments["flag"].is_set()


@language
def block(case, arguments):
    time.sleep(arguments["seconds"])


def _give_up_if_decided(case):
    if case.decided is not None or case.ended:
        raise case.abandon()
