"""What a case must not leave behind: descriptors, threads and child processes.

A snapshot before the case is compared with one after its clean-up. Where the platform does not list something, it is not compared.
"""
import concurrent.futures.thread
import os
import signal
import threading
import time

SCENARIO_THREAD = "scenario-thread-"
"""How the names of the threads begin that a case itself has started."""

PATIENCE = 1.0
"""Seconds for which threads may go on and files may be open: an executor that was shut down without waiting lets its threads finish."""

MOMENT = 0.1
"""Seconds after which a descriptor that is still open may well be one that the loop never gives back."""

THREADS_COME_FIRST = 0.3
"""Seconds for which threads of the loop may take the exit status of a child that was killed."""

LONGEST_PAUSE = 0.02
"""Seconds from one look to the next, at most."""


class Snapshot:
    """What the process holds now; of the descriptors, if they are handed in, what it held when they were looked at."""

    def __init__(self, descriptors=None):
        self._descriptors = open_descriptors() if descriptors is None else descriptors
        self._threads = set(threading.enumerate())
        self._children = _children()
        self._latest = self._descriptors

    def for_the_next_case(self):
        """The snapshot for what follows, after `leaks`. Where it found nothing, nothing has changed since: the descriptors need no further look."""
        return Snapshot(None if self._new_among(self._latest) else self._latest)

    def leaks(self, residue):
        """What the process holds more than at the time of the snapshot. What the loop is known to leave anyway does not count."""
        patience = _Patience(PATIENCE)
        threads = _lasting(self._new_threads, patience)
        # A child that has just ended may still be waited for; a thread that ends, or loads a library, has a file open for a moment.
        children = _lasting(self._new_children, patience)
        descriptors = self.lasting_descriptors()
        if descriptors:
            residue.learn()
            unknown = _lasting(lambda: [name for name in self._new_descriptors() if not residue.is_known(name)], patience)
            descriptors = residue.without_shared(unknown)
        leaks = {"fds": descriptors, "threads": [thread.name for thread in threads], "children": children}
        return {kind: names for kind, names in leaks.items() if names}

    def lasting_descriptors(self):
        """The descriptors that are open for more than a moment."""
        return _lasting(self._new_descriptors, _Patience(MOMENT))

    def end_children(self):
        """Kills the children that are left and takes their exit status, so that the next case does not see them; yields whether there were any."""
        left = self._new_children()
        for child in left:
            _attempt(os.kill, int(child), signal.SIGKILL)
        if left:
            # Threads that wait for them come first, daemons too: they would complain that there is nothing to wait for, and then they end.
            patience = _Patience(THREADS_COME_FIRST)
            _lasting(self._all_new_threads, patience)
            for child in _lasting(self._new_children, patience):
                _attempt(os.waitpid, int(child), 0)
        return bool(left)

    def _new_threads(self):
        return [thread for thread in self._all_new_threads() if not _is_of_the_process(thread)]

    def _all_new_threads(self):
        # Python's stand-ins for foreign threads are never seen to end.
        return [thread for thread in threading.enumerate() if thread not in self._threads and not isinstance(thread, threading._DummyThread)]

    def _new_children(self):
        return sorted(_children() - self._children)

    def _new_descriptors(self):
        self._latest = open_descriptors()
        return ["%s -> %s" % (name, _target(name)) for name in sorted(self._new_among(self._latest))]

    def _new_among(self, descriptors):
        before = self._descriptors
        return [name for name, file in descriptors.items() if before.get(name) != file]


class _Patience:
    """Waiting that lasts at least so many seconds, and longer where the machine is busy: as many looks are taken as fit into that time on an idle one.

    Who is waited for needs a processor as well, and gets one about as often as who waits.
    """

    def __init__(self, seconds):
        self._deadline = time.monotonic() + seconds
        self._looks = seconds / LONGEST_PAUSE
        self._pause = 0.0002

    def is_over(self):
        return self._looks <= 0 and time.monotonic() > self._deadline

    def wait(self):
        time.sleep(self._pause)
        self._looks -= self._pause / LONGEST_PAUSE
        self._pause = min(2 * self._pause, LONGEST_PAUSE)


def _lasting(look, patience):
    """What is still there after a while; nothing as soon as there is nothing."""
    while True:
        found = look()
        if not found or patience.is_over():
            return found
        patience.wait()


def _is_of_the_process(thread):
    """Whether a thread may well belong to no loop: a library's pool for the whole process keeps daemons, which hinder nobody from ending."""
    return thread.daemon and thread not in concurrent.futures.thread._threads_queues and not thread.name.startswith(SCENARIO_THREAD)


def _attempt(action, *args):
    """Does what may be too late for."""
    try:
        action(*args)
    except OSError:
        pass


def open_descriptors():
    """The open descriptors, each with the identity of what it refers to: that is cheaper to ask for than its name."""
    names = _listed("/proc/self/fd") or _listed("/dev/fd")
    found = {}
    for name in names:
        try:
            file = os.fstat(int(name))
        except (OSError, ValueError):
            # The descriptor with which the folder was listed: closed by now.
            continue
        found[name] = (file.st_dev, file.st_ino, file.st_rdev)
    return found


def _target(name):
    """What a descriptor refers to, in words."""
    for folder in ("/proc/self/fd", "/dev/fd"):
        try:
            return os.readlink("%s/%s" % (folder, name))
        except OSError:
            pass
    return "closed by now"


def _children():
    """The process ids of the children, where Linux lists them."""
    found = set()
    if _is_childless():
        return found
    for task in _listed("/proc/self/task"):
        try:
            with open("/proc/self/task/%s/children" % task) as file:
                found.update(file.read().split())
        except OSError:
            # The thread has ended, or the kernel does not list children.
            pass
    return found


def _is_childless():
    """Whether the kernel says at once that there is no child, not even a dead one that nobody has waited for."""
    if not hasattr(os, "waitid"):
        return False
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return True
    except OSError:
        pass
    return False


def _listed(folder):
    try:
        return os.listdir(folder)
    except OSError:
        return []
