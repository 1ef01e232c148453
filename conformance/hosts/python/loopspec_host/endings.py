"""What ends a scenario besides the loop's own behaviour.

Both errors travel through whatever stands between the operation and the host, and that may be the loop under test. They are
kinds of SystemExit because that is what asyncio's loops let through: any other error of a callback they hand to the exception
handler, and then go on running for ever. A loop that swallows even SystemExit cannot hide it: the case remembers the first one.
"""
import asyncio


class Ending(SystemExit):
    """Ends the scenario; no `except` clause of a scenario catches it."""


class ProgramFault(Ending):
    """The program makes no sense: the kit or the case is at fault, never the loop."""

    def __init__(self, reason, at=None):
        super().__init__(reason)
        self.reason = reason
        self.at = at

    def outcome(self):
        outcome = {"status": "invalid", "reason": self.reason}
        if self.at is not None:
            outcome["at"] = self.at
        return outcome


class Unsupported(Ending):
    """The loop does not implement what an operation needs."""

    def __init__(self, operation, reason):
        super().__init__("%s: %s" % (operation, reason))
        self.operation = operation
        self.reason = reason

    def outcome(self):
        return {"status": "unsupported", "operation": self.operation, "reason": self.reason}


class NotApplicable(Ending):
    """The machine lacks what the case requires."""

    def outcome(self):
        return {"status": "not-applicable", "reason": str(self)}


class CaseOver(Ending):
    """Thrown at steps that would still run after their case has been decided."""


class Leftover(asyncio.CancelledError):
    """Thrown at steps that would still run after their case has ended, in some thread, or because a loop still steps what belongs to another.

    A task ends by it without a word; a SystemExit would end the run of whatever case is under way.
    """


class LoopLacks(Exception):
    """An operation says that the loop has not got what it wanted to call; the interpreter makes it Unsupported."""
