"""Debug mode."""
from ..registry import api, loop_method, plain_loop_methods

plain_loop_methods("get_debug")


@loop_method
def set_debug(method, arguments):
    return method(arguments["enabled"])


@api
def get_slow_callback_duration(case, arguments):
    return case.loop_member(arguments["loop"], "slow_callback_duration")


@api
def set_slow_callback_duration(case, arguments):
    # A loop that has no such attribute does not implement it, even if one could be set.
    case.loop_member(arguments["loop"], "slow_callback_duration")
    arguments["loop"].slow_callback_duration = arguments["duration"]
