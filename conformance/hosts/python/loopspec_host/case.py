"""The state of the case that is running: its variables, its events, and what it made that must be cleaned up."""
import asyncio
import time

from .encode import Encoder
from .endings import CaseOver, Leftover, LoopLacks, ProgramFault, Unsupported
from .frame import MAIN, Frame
from .giving_up import GivingUp
from .opened import Opened


class Case:
    """Everything that belongs to one run of one program."""

    def __init__(self, identity, program, subject, channel, resources=None):
        self.identity = identity
        self.program = program
        self.subject = subject
        self.channel = channel
        self.scope = Frame(self, None, MAIN, dict(resources or {}))
        self.encoder = Encoder(self.scope.variables)
        self.loop = None
        self.loops = []
        self.executors = []
        self.threads = []
        self.opened = Opened()
        self.warnings = []
        self.records = []
        self.began = 0.0
        self.ended = False
        # The thread in which the clean-up closes loops. A callback that they call meanwhile is not run: it would find nothing that it needs.
        self.closing_in = None
        # The first ending that the scenario met; it decides the outcome, whatever became of the error itself.
        self.decided = None
        self._giving_up = None
        self._is_back = False
        # Whether the scenario itself deals in NotImplementedError, which then says nothing about the loop.
        self.uses_not_implemented = False
        # The step that first raised the error under way, and that error's identity: not the error, which must be free to die.
        self.raised_at = None
        self._raised = None
        self._bound = None
        self._numbered = None
        self._protocols = {}

    # ---- events -----------------------------------------------------------------------------------------------------

    def event(self, kind, value, at=None):
        """Reports an event. What comes after the case has ended, from some late thread, is dropped."""
        message = {
            "type": "event",
            "case": self.identity,
            "kind": kind,
            "value": None,
            "t": round(time.monotonic() - self.began, 7),
        }
        message["value"] = self.encoder.encode(value)
        if at is not None:
            message["at"] = at
        with self.channel.lock:
            if not self.ended:
                self.channel.send(message)

    def record_unhandled(self, *args, **kwargs):
        """The recording exception handler.

        Who calls it with anything but a loop and a context is told of by an event that no case expects: an error might keep the loop from
        going on, and its hang would say nothing about the cause.
        """
        given = [*args, *kwargs.values()]
        self.event("unhandled", given[1] if len(given) == 2 else given)

    # ---- endings ----------------------------------------------------------------------------------------------------

    def fault(self, reason, call=None):
        """Remembers that the program makes no sense; yields the error to raise."""
        return self.decide(ProgramFault(reason, call.get("at") if call else None))

    def lacking(self, operation, reason):
        """Remembers that the loop has not got something; yields the error to raise."""
        return self.decide(Unsupported(operation, reason))

    def abandon(self):
        """The error for a step that would still run although the case is decided, or has ended."""
        return Leftover() if self.ended else CaseOver("the case is decided")

    def decide(self, ending):
        """Remembers what ended the scenario, if nothing has before; yields the error to raise."""
        with self.channel.lock:
            is_first = self.decided is None
            if is_first:
                self.decided = ending
        if is_first and not self._is_back:
            self._giving_up = GivingUp(self)
            # The scenario may have come back while that was made, in another thread.
            if self._is_back:
                self._giving_up.cancel()
        self._nudge_loop()
        return ending

    def came_back(self):
        """The scenario has come to its end, however it did."""
        self._is_back = True
        if self._giving_up is not None:
            self._giving_up.cancel()

    def _nudge_loop(self):
        """Lets a loop stop that swallows the ending: its callbacks will do nothing more that could stop it."""
        try:
            running = asyncio._get_running_loop()
            if running is not None:
                running.stop()
            elif self.loop is not None and self.loop.is_running():
                self.loop.call_soon_threadsafe(self.loop.stop)
        except Exception:
            pass

    def note_raised(self, error, call):
        """Remembers which step raised an error first, while the error passes the steps around it."""
        if self._raised != id(error):
            self._raised = id(error)
            self.raised_at = call.get("at")

    # ---- variables --------------------------------------------------------------------------------------------------

    def binds(self, name):
        """Whether some step of the program binds the variable, be it that it has not run."""
        if self._bound is None:
            self._bound = set(_bound_names(self.program.get("steps", ())))
            self._bound.add("loop")
            self._numbered = set(_protocol_names(self.program.get("steps", ())))
        return name in self._bound or any(name == base or name.startswith(base) and name[len(base):].isdigit() for base in self._numbered)

    # ---- what the scenario makes ------------------------------------------------------------------------------------

    def adopt_loop(self, loop):
        """Takes care that a loop is closed after the case."""
        if loop is not None and loop is not self.loop and not any(loop is known for known in self.loops):
            self.loops.append(loop)

    def count_protocol(self, name):
        """How many protocols of that name the case has made, with this one."""
        self._protocols[name] = self._protocols.get(name, 0) + 1
        return self._protocols[name]

    def loop_member(self, loop, name):
        """A member of a loop; its absence means that the loop does not implement it."""
        try:
            return getattr(loop, name)
        except AttributeError:
            if not hasattr(loop, "run_forever"):
                raise
            raise LoopLacks("the loop has no %s" % name) from None


def _bound_names(part):
    """The names after `as` anywhere in a program."""
    if isinstance(part, dict):
        if isinstance(part.get("as"), str):
            yield part["as"]
        for inner in part.values():
            yield from _bound_names(inner)
    elif isinstance(part, (list, tuple)):
        for inner in part:
            yield from _bound_names(inner)


def _protocol_names(part):
    """The names of protocols anywhere in a program: their first bear them as they are, the others with a number behind."""
    if isinstance(part, dict):
        args = part.get("args")
        if part.get("op") in ("protocol", "protocol_factory") and isinstance(args, dict) and isinstance(args.get("name"), str):
            yield args["name"]
        for inner in part.values():
            yield from _protocol_names(inner)
    elif isinstance(part, (list, tuple)):
        for inner in part:
            yield from _protocol_names(inner)
