"""Running a loop, stopping it, closing it."""
from ..registry import loop_method, plain_loop_methods

plain_loop_methods(
    "run_forever",
    "is_running",
    "stop",
    "is_closed",
    "close",
    "shutdown_asyncgens",
    "time",
)


@loop_method
def run_until_complete(method, arguments):
    return method(arguments["future"])
