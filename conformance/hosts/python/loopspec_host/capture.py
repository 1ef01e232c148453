"""What the runtime says on its own account during a case: log records, warnings, and errors that nobody could raise.

The hooks are installed once and point to the case that is running. Between cases there is none, and all goes to standard error.
"""
import asyncio.log
import logging
import sys
import threading
import warnings

from .encode import LONGEST_MESSAGE, printable
from .endings import Ending, Leftover


class Capture(logging.Handler):
    """Handler of the logger `asyncio` and of the root logger, and hook for the rest."""

    def __init__(self):
        super().__init__()
        self.case = None

    def install(self):
        logger = asyncio.log.logger
        logger.addHandler(self)
        logger.propagate = False
        # No document says which logger a loop writes to. What comes from another one says its name: it may be the loop's, or a library's.
        logging.getLogger().addHandler(self)
        sys.unraisablehook = self._unraisable
        threading.excepthook = self._thread_raised

    def attach(self, case):
        """Points the hooks to a case (None: to none), and undoes what the case before did to the filters."""
        self.case = case
        warnings.simplefilter("always")
        warnings.showwarning = self._warned

    def emit(self, record):
        try:
            message = record.getMessage()
        except Exception as error:
            message = "%s (formatting it raises %s)" % (record.msg, type(error).__name__)
        origin = {} if record.name == asyncio.log.logger.name else {"logger": record.name}
        self._record(record.levelname, message, exception=record.exc_info[1] if record.exc_info else None, **origin)

    def _record(self, level, message, exception=None, **origin):
        if self.case is None:
            print("%s: %s" % (level, message), file=sys.stderr)
            return
        if exception is not None:
            origin["exception"] = self.case.encoder.encode_error(exception)
        self.case.records.append(dict(origin, level=level, message=message[:LONGEST_MESSAGE]))

    def _warned(self, message, category, filename, lineno, file=None, line=None):
        text = printable(message, str, LONGEST_MESSAGE)
        if self.case is None:
            print("%s: %s" % (category.__name__, text), file=sys.stderr)
        else:
            self.case.warnings.append({"category": category.__name__, "message": text})

    def _unraisable(self, unraisable):
        # Nothing of it may be kept: it holds objects that are just being destroyed.
        error = unraisable.exc_value
        if not isinstance(error, (Ending, Leftover)):
            what = unraisable.err_msg or "exception ignored in"
            where = printable(unraisable.object, repr, 200)
            self._record("ERROR", "%s %s: %s" % (what, where, _described(unraisable.exc_type, error)))

    def _thread_raised(self, details):
        error = details.exc_value
        if not isinstance(error, (Ending, Leftover)):
            name = getattr(details.thread, "name", "?")
            self._record("ERROR", "thread %s ended with %s" % (name, _described(details.exc_type, error)))


def _described(cls, error):
    return "%s: %s" % (getattr(cls, "__name__", cls), printable(error, str, LONGEST_MESSAGE))
