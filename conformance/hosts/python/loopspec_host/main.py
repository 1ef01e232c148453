"""The life of a host process: say what is tested, then run one case after the other until the input ends."""
import faulthandler
import gc
import os
import signal
import sys

from . import operations  # noqa: F401 - fills the registry
from .capture import Capture
from .case import Case
from .channel import open_channel
from .hello import hello
from .leaks import Snapshot
from .lifeline import Lifeline
from .process_state import ProcessState
from .residue import Residue
from .run_case import run_case
from .subject import Refused, identify, load_subject

IDLE_AFTER = 0.5
"""Seconds without a message after which the host has nothing to do: the next case is often only a moment away."""


def main(arguments):
    """Runs the host; never returns."""
    _keep_out_of_sight()
    gc.enable()
    channel = open_channel()
    _uncover_user_modules()
    capture = Capture()
    try:
        if len(arguments) > 1:
            raise Refused("too many arguments: %s" % " ".join(arguments), "give at most one, module:factory")
        subject = load_subject(arguments[0] if arguments else None)
        capture.install()
        identity = identify(subject)
    except Refused as refused:
        channel.send({"type": "refused", "reason": refused.reason, "hint": refused.hint})
        _leave(2)
    traits = _traits()
    gc.collect()
    _keep_out_of_sight()
    channel.send(hello(identity, traits))
    _serve(channel, subject, capture)
    _leave(0)


def _serve(channel, subject, capture):
    state = ProcessState()
    lifeline = Lifeline()
    residue = Residue(subject, capture)
    held = Snapshot()
    while True:
        if not channel.has_input(IDLE_AFTER):
            lifeline.release()
        message = channel.receive()
        if message is None or message.get("type") == "bye":
            return
        if message.get("type") == "run":
            lifeline.hold()
            case = Case(message["case"], message["program"], subject, channel, message.get("resources"))
            held = run_case(case, state, capture, residue, held)


def _uncover_user_modules():
    """Puts the current folder first on the path, and takes off the host's own, which must not hide anybody's modules."""
    own = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    sys.path[:] = [os.getcwd()] + [entry for entry in sys.path if os.path.abspath(entry or ".") != own]


def _traits():
    """What the runner should know of this runtime."""
    traits = []
    if hasattr(faulthandler, "register") and hasattr(signal, "SIGUSR1"):
        faulthandler.register(signal.SIGUSR1, all_threads=True)
        traits.append("stack-dump-on-SIGUSR1")
    if sys.implementation.name == "pypy":
        traits.append("manual-gc")
    return traits


def _keep_out_of_sight():
    """Takes everything that there is out of the collector's sight, so that a collection is cheap: there is one after each case."""
    if hasattr(gc, "freeze"):
        gc.freeze()


def _leave(status):
    """Ends the process at once: threads that a scenario left hanging must not keep it alive."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass
    os._exit(status)
