"""Creating, setting and finding a loop, and `run`, which does all of it."""
import asyncio

from ..registry import api


@api
def get_event_loop(case, arguments):
    loop = asyncio.get_event_loop()
    # It may have been made just now; then nobody else would close it.
    case.adopt_loop(loop)
    return loop


@api
def get_running_loop(case, arguments):
    return asyncio.get_running_loop()


@api
def set_event_loop(case, arguments):
    return asyncio.set_event_loop(arguments["loop"])


@api
def new_event_loop(case, arguments):
    loop = case.subject.new_event_loop()
    case.adopt_loop(loop)
    return loop


@api
def run(case, arguments):
    return asyncio.run(arguments["main"], **{**case.subject.run_options, **arguments.given("debug", "loop_factory")})
