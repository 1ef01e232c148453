"""Signals: the loop's handlers, and what the process does about a signal without any loop."""
import os
import signal

from ..registry import OPERATIONS, Operation, language
from ..signals import signal_number as number_of


def _signal_method(name, function):
    """A method of the loop that changes what the process does about a signal."""

    def run(case, arguments):
        method = case.loop_member(arguments["loop"], name)
        number = number_of(arguments["signal"])
        _note(case, number)
        return function(method, number, arguments)

    OPERATIONS[name] = Operation(run, control=False, touches_loop=True)


def _note(case, number):
    """Lets the case remember how the signal was handled; a number that is no signal's needs no care."""
    try:
        case.opened.note_signal(number)
    except (TypeError, ValueError, OverflowError):
        pass


_signal_method("add_signal_handler", lambda method, number, arguments: method(number, arguments["callback"], *arguments.positional()))
_signal_method("remove_signal_handler", lambda method, number, arguments: method(number))


@language
def raise_signal(case, arguments):
    os.kill(os.getpid(), number_of(arguments["signal"]))


@language
def signal_number(case, arguments):
    return number_of(arguments["signal"])


@language
def signal_disposition(case, arguments):
    number = number_of(arguments["signal"])
    handler = signal.getsignal(number)
    # The handler that raises KeyboardInterrupt is what Python starts with.
    if handler is signal.SIG_DFL or number == signal.SIGINT and handler is signal.default_int_handler:
        return "default"
    return "ignored" if handler is signal.SIG_IGN else "handled"


@language
def set_signal_handler(case, arguments):
    number = number_of(arguments["signal"])
    _note(case, number)
    signal.signal(number, signal.SIG_DFL if arguments["callback"] is None else arguments["callback"])
