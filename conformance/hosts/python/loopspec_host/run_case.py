"""One case: the fresh loop, the scenario, the clean-up, and what was observed (PROTOCOL.md, One case)."""
import asyncio
import contextvars
import gc
import threading
import time

from .endings import Ending
from .evaluate import run_steps, run_to_end
from .garbage import collect

THREAD_PATIENCE = 1.0
"""Seconds that threads of the scenario get to end by themselves."""


def run_case(case, state, capture, residue, before):
    """Runs a case in a context of its own, and sends all of its messages. Yields what the process holds afterwards, as `before` says what it held until now."""
    state.restore()
    capture.attach(case)
    # Garbage is collected when the scenario asks for it and at the end, not whenever enough has been allocated.
    gc.disable()
    try:
        contextvars.copy_context().run(_observe, case, before, state, residue)
    finally:
        capture.attach(None)
        gc.enable()
    return before.for_the_next_case()


def _observe(case, before, state, residue):
    failure = _prepare(case)
    case.channel.send({"type": "begin", "case": case.identity})
    case.began = time.monotonic()
    outcome = _run(case) if failure is None else failure
    case.came_back()
    failure = None
    closing = _clean_up(case, state)
    leaks = before.leaks(residue)
    if before.end_children():
        # What waited for them can be destroyed now, and may want to say so.
        collect()
    if case.decided is not None:
        outcome = case.decided.outcome()
    done = {"type": "done", "case": case.identity, "outcome": outcome}
    done.update(closing)
    done["leaks"] = leaks
    done["warnings"] = residue.without(case.warnings)
    done["records"] = case.records
    done["duration"] = round(time.monotonic() - case.began, 7)
    with case.channel.lock:
        case.ended = True
        case.channel.send(done)


def _prepare(case):
    """Makes the loop and sets it up; yields the outcome if that fails already."""
    program = case.program
    try:
        if program.get("current_loop") is False:
            case.loop = case.subject.new_event_loop()
            case.subject.forget_current_loop()
        else:
            case.loop = case.subject.new_event_loop()
            asyncio.set_event_loop(case.loop)
        case.scope.variables["loop"] = case.loop
        if program.get("debug") != "untouched":
            _if_implemented(case.loop, "set_debug", False)
        if program.get("handler") != "default":
            _if_implemented(case.loop, "set_exception_handler", case.record_unhandled)
    except BaseException as error:
        return _raised(case, error)
    return None


def _if_implemented(loop, name, *args):
    """Calls a method of the loop. If the loop lacks it, a case that is about it will say so."""
    try:
        getattr(loop, name)(*args)
    except (AttributeError, NotImplementedError):
        pass


def _run(case):
    """Runs the scenario to its end and yields the outcome."""
    try:
        run_to_end(run_steps(case.program.get("steps", ()), case.scope), case)
    except Ending as ending:
        # What the case remembers of it is more precise, and is taken instead.
        return {"status": "invalid", "reason": str(ending)}
    except BaseException as error:
        return _raised(case, error)
    return {"status": "completed"}


def _raised(case, error):
    outcome = {"status": "raised", "error": case.encoder.encode_error(error)}
    if case.raised_at is not None:
        outcome["at"] = case.raised_at
    return outcome


def _clean_up(case, state):
    """Gives back what the scenario holds, and closes its loops. Yields what is known of the closing."""
    _await_threads(case)
    state.restore()
    errors = []

    def attempt(action, *args):
        try:
            action(*args)
        except BaseException as error:
            errors.append(case.encoder.encode_error(error))

    if case.loop is not None and case.program.get("handler") != "default":
        attempt(_if_implemented, case.loop, "set_exception_handler", case.record_unhandled)
    _drop_variables(case)
    for executor in case.executors:
        attempt(executor.shutdown, False)
    case.closing_in = threading.get_ident()
    for loop in case.loops:
        attempt(_close, loop)
    loop = case.loop
    closed = True
    if loop is not None:
        attempt(_close, loop)
        closed = _is_closed(loop)
    case.closing_in = None
    attempt(asyncio.set_event_loop, None)
    attempt(case.opened.give_back)
    case.scope.variables.clear()
    case.loop = loop = None
    del case.loops[:], case.executors[:], case.threads[:]
    collect()
    closing = {"closed": closed}
    if errors:
        closing["close_error"] = errors[0]
    return closing


def _drop_variables(case):
    """Lets go of what the scenario holds, but for the loop: coroutines that are destroyed now may run `finally` blocks that name it."""
    variables = case.scope.variables
    for name in list(variables):
        if name != "loop" or variables[name] is not case.loop:
            del variables[name]


def _close(loop):
    if not loop.is_closed():
        loop.close()


def _is_closed(loop):
    try:
        return bool(loop.is_closed())
    except Exception:
        return False


def _await_threads(case):
    """Lets the threads of the scenario end, if they do so in time."""
    deadline = time.monotonic() + THREAD_PATIENCE
    for thread in case.threads:
        thread.join(max(0.0, deadline - time.monotonic()))
