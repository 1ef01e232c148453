"""What a loop leaves behind by itself, whatever a case does with it.

A loop that does not give back its own descriptors would fail every case, though each of them is about something else. So as soon as a case leaves something, an
empty loop is run and closed here, and what that leaves counts for no case any more. A case about close looks for it (close/frees-descriptors).
Loops that leave nothing are never measured: they pay nothing, and need not bear a run that nobody asked for.
"""
import gc
import re

from .leaks import Snapshot

NUMBERS = re.compile(r"0x[0-9a-f]+|\d+")


class Residue:
    """What an empty loop leaves: kinds of descriptors, and warnings that the interpreter gives."""

    def __init__(self, subject, capture):
        self._subject = subject
        self._capture = capture
        self._known = None
        self._has_shared = False

    def learn(self):
        """Finds out what an empty loop leaves, the first time that something was left."""
        if self._known is None:
            self._known = self._measure()

    def is_known(self, descriptor):
        """Whether a descriptor is of a kind that an empty loop has been seen to leave."""
        return self._known is not None and _kind(descriptor) in self._known[0]

    def without_shared(self, descriptors):
        """The descriptors but for one that a library makes for the whole process, when it is first needed, to wake a thread of its own (GLib does for signals)."""
        shared = [name for name in descriptors if name.endswith("[eventfd]")]
        if len(shared) != 1 or self._has_shared:
            return descriptors
        self._has_shared = True
        return [name for name in descriptors if name not in shared]

    def without(self, warnings):
        """The warnings of a case, but for those that an empty loop brings as well."""
        if not any(_is_of_resources(warning) for warning in warnings):
            return warnings
        self.learn()
        return [warning for warning in warnings if not _is_of_resources(warning) or _shape(warning["message"]) not in self._known[1]]

    def _measure(self):
        before = Snapshot()
        heard, case = _Heard(), self._capture.case
        self._capture.attach(heard)
        try:
            loop = self._subject.new_event_loop()
            try:
                loop.call_soon(loop.stop)
                loop.run_forever()
            finally:
                loop.close()
        except BaseException:
            # Cases will show what is wrong with it.
            return frozenset(), frozenset()
        finally:
            loop = None
            gc.collect()
            self._capture.attach(case)
        kinds = frozenset(_kind(name) for name in before.lasting_descriptors())
        return kinds, frozenset(_shape(warning["message"]) for warning in heard.warnings if _is_of_resources(warning))


class _Heard:
    """In the place of a case: what the runtime says meanwhile."""

    def __init__(self):
        self.warnings = []
        self.records = []


def _is_of_resources(warning):
    return warning["category"] == "ResourceWarning"


def _kind(name):
    """What a descriptor refers to, without its numbers."""
    return _shape(name.partition(" -> ")[2])


def _shape(text):
    return NUMBERS.sub("#", text)
