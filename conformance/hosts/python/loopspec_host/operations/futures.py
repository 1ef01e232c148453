"""Futures: those of the loop, and (`result`, `exception`, `done`, ...) concurrent ones as well."""
import asyncio

from ..error_classes import find_error_classes
from ..registry import api, plain_loop_methods, plain_methods

plain_loop_methods("create_future")
plain_methods("future", "done", "exception", "get_loop")


@api
def Future(case, arguments):
    return asyncio.Future(**arguments.given("loop"))


@api
def result(case, arguments):
    future = arguments["future"]
    return future.result(arguments["timeout"]) if "timeout" in arguments else future.result()


@api
def set_result(case, arguments):
    return arguments["future"].set_result(arguments["value"])


@api
def set_exception(case, arguments):
    error = arguments["error"]
    if isinstance(error, str):
        classes = find_error_classes(error)
        if not classes:
            raise case.fault("unknown error class %s" % error, arguments.call)
        error = classes[0]
        if issubclass(error, NotImplementedError):
            case.uses_not_implemented = True
    return arguments["future"].set_exception(error)


@api
def add_done_callback(case, arguments):
    return arguments["future"].add_done_callback(arguments["callback"], **arguments.given("context"))


@api
def remove_done_callback(case, arguments):
    return arguments["future"].remove_done_callback(arguments["callback"])


@api
def isfuture(case, arguments):
    return asyncio.isfuture(arguments["value"])
