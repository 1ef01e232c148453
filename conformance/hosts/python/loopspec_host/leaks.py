"""What a case must not leave behind: descriptors, threads and child processes.

A snapshot before the case is compared with one after its clean-up. Where the platform does not list something, it is not compared.
"""
import os
import threading
import time

PATIENCE = 1.0
"""Seconds for which threads may go on and files may be open: an executor that was shut down without waiting lets its threads finish."""


class Snapshot:
    """What the process holds now."""

    def __init__(self):
        self._descriptors = _descriptors()
        self._threads = set(threading.enumerate())
        self._children = _children()

    def leaks(self):
        """What the process holds more than at the time of the snapshot."""
        threads = self._new_threads()
        descriptors = self._new_descriptors()
        leaks = {"fds": descriptors, "threads": [thread.name for thread in threads], "children": sorted(_children() - self._children)}
        return {kind: names for kind, names in leaks.items() if names}

    def _new_threads(self):
        # Python's stand-ins for foreign threads are never seen to end.
        return _lasting(
            lambda: [
                thread
                for thread in threading.enumerate()
                if thread not in self._threads and not isinstance(thread, threading._DummyThread)
            ]
        )

    def _new_descriptors(self):
        # A thread that ends, or loads a library, has a file open for a moment.
        return _lasting(
            lambda: ["%s -> %s" % (name, target) for name, target in sorted(_descriptors().items()) if self._descriptors.get(name) != target]
        )


def _lasting(look):
    """What is still there after a while; nothing as soon as there is nothing."""
    wait = 0.0002
    deadline = time.monotonic() + PATIENCE
    while True:
        found = look()
        if not found or time.monotonic() > deadline:
            return found
        time.sleep(wait)
        wait = min(2 * wait, 0.02)


def _descriptors():
    """The open descriptors, each with what it refers to."""
    for folder in ("/proc/self/fd", "/dev/fd"):
        try:
            names = os.listdir(folder)
        except OSError:
            continue
        found = {}
        for name in names:
            target = _target(folder, name)
            if target is not None:
                found[name] = target
        return found
    return {}


def _target(folder, name):
    try:
        return os.readlink("%s/%s" % (folder, name))
    except OSError:
        pass
    try:
        return "inode %d" % os.fstat(int(name)).st_ino
    except (OSError, ValueError):
        # The descriptor with which the folder was listed: closed by now.
        return None


def _children():
    """The process ids of the children, where Linux lists them."""
    found = set()
    try:
        for task in os.listdir("/proc/self/task"):
            with open("/proc/self/task/%s/children" % task) as file:
                found.update(file.read().split())
    except OSError:
        pass
    return found
