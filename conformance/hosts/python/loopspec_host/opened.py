"""What a case opened by itself, and what of the process it changed: given back when its loops are closed.

Sockets and files are closed through their objects, which know whether somebody (the case, a transport) has closed them already.
"""
import faulthandler
import os
import shutil
import signal
import tempfile

LONGEST_FOLDER = 60
"""Characters of the folder for temporary paths: a unix socket's path may have about a hundred."""


class Opened:
    """Everything of this kind that belongs to one case."""

    def __init__(self):
        self._closable = []
        self._handlers = {}
        self._folder = None
        self._paths = 0

    def keep(self, closable):
        """Takes care that a socket or file is closed after the case."""
        self._closable.append(closable)
        return closable

    def new_path(self, name=None):
        """A path at which nothing is yet."""
        if self._folder is None:
            self._folder = tempfile.mkdtemp(prefix="ls", dir=_short_folder())
        self._paths += 1
        path = os.path.join(self._folder, name or "t%d" % self._paths)
        return path if not os.path.lexists(path) else "%s%d" % (path, self._paths)

    def new_number(self):
        """A number that no other path of the case has."""
        self._paths += 1
        return self._paths

    def note_signal(self, number):
        """Remembers what the process does about a signal now, since the case is about to change it."""
        if number not in self._handlers:
            self._handlers[number] = signal.getsignal(number)

    def give_back(self):
        """Closes, restores and removes all of it."""
        for closable in self._closable:
            try:
                closable.close()
            except OSError:
                # The descriptor was closed behind the object's back.
                pass
        del self._closable[:]
        self._restore_signals()
        if self._folder is not None:
            _remove(self._folder)
            self._folder = None

    def _restore_signals(self):
        for number, handler in self._handlers.items():
            try:
                if handler is not None and signal.getsignal(number) is not handler:
                    signal.signal(number, handler)
                if number == getattr(signal, "SIGUSR1", None):
                    # The dump of the stacks (main.py) does not notice that its handler was replaced.
                    faulthandler.unregister(number)
                    faulthandler.register(number, all_threads=True)
            except (OSError, ValueError):
                pass
        self._handlers.clear()


def _remove(folder):
    """Removes a folder and what is in it; mostly that is a few files, for which `rmtree` goes a long way."""
    try:
        for name in os.listdir(folder):
            os.unlink(os.path.join(folder, name))
        os.rmdir(folder)
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)


def _short_folder():
    """The runner's folder, which it removes whatever happens to this process; else the system's, or one with a shorter path."""
    folder = os.environ.get("LOOPSPEC_FOLDER", "")
    folder = folder if os.path.isdir(folder) else tempfile.gettempdir()
    return folder if len(folder) <= LONGEST_FOLDER or not os.path.isdir("/tmp") else "/tmp"
