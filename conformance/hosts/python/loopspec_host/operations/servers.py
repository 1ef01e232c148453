"""Servers, and asynchronous context managers (which servers are)."""
import sys

from ..coroutines import native_await
from ..endings import Ending
from ..evaluate import argument, carried, original, run_block
from ..frame import COROUTINE
from ..registry import method, object_methods, waiting_control

object_methods("server", "wait_closed", "is_serving", "start_serving", "serve_forever", "close_clients", "abort_clients")


@method
def close_server(case, arguments):
    return arguments["server"].close()


@waiting_control
def async_with(call, frame):
    if frame.place != COROUTINE:
        raise frame.case.fault("`async_with` outside of a coroutine", call)
    manager = yield from argument("manager", call, frame)
    # As the statement does: both methods are looked up, on the class, before the first is called.
    leave = type(manager).__aexit__
    entered = yield from native_await([type(manager).__aenter__(manager)]).__await__()
    name = call["args"].get("item")
    try:
        returned = yield from run_block("do", call, frame if name is None else frame.within({name: entered}))
    except Ending:
        raise
    except BaseException as raised:
        error = original(raised)
        swallow = yield from native_await([leave(manager, type(error), error, sys.exc_info()[2])]).__await__()
        if not swallow:
            raise carried(error)
        return None
    yield from native_await([leave(manager, None, None, None)]).__await__()
    return returned
