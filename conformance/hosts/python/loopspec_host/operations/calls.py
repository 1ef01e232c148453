"""Callbacks, timers, and what handles share with futures: `cancel` and `cancelled`."""
from ..registry import api, loop_method, plain_methods

plain_methods("handle", "when")
plain_methods("target", "cancelled")


@loop_method
def call_soon(method, arguments):
    return method(arguments["callback"], *arguments.positional(), **arguments.given("context"))


@loop_method
def call_soon_threadsafe(method, arguments):
    return method(arguments["callback"], *arguments.positional(), **arguments.given("context"))


@loop_method
def call_later(method, arguments):
    return method(arguments["delay"], arguments["callback"], *arguments.positional(), **arguments.given("context"))


@loop_method
def call_at(method, arguments):
    return method(arguments["when"], arguments["callback"], *arguments.positional(), **arguments.given("context"))


@api
def cancel(case, arguments):
    return arguments["target"].cancel(**arguments.given("msg"))
