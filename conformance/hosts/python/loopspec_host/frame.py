"""Frames: where `$name` is looked up.

A case has one global scope, in which every `as` binds, and above it a chain of frames: a call of a callback opens one for its
arguments, a coroutine for its `with` variables, a loop for its index. Whatever is made in a frame keeps it as its parent.
"""

MAIN = "main"
CALLBACK = "callback"
COROUTINE = "coroutine"
ASYNCGEN = "asyncgen"
THREAD = "thread"


class Frame:
    """Variables of one call or block; `place` says what may be done there."""

    __slots__ = ("case", "parent", "place", "variables")

    def __init__(self, case, parent, place, variables=None):
        self.case = case
        self.parent = parent
        self.place = place
        self.variables = {} if variables is None else variables

    def within(self, variables):
        """A frame for variables that only a block in this place sees."""
        return Frame(self.case, self, self.place, variables)

    def holder(self, name):
        """The variables among which the name is found, or None."""
        frame = self
        while frame is not None:
            if name in frame.variables:
                return frame.variables
            frame = frame.parent
        return None
