"""State of the whole process that a case may leave changed, put back so that the next case does not see it."""
import asyncio
import signal
import sys


class ProcessState:
    """How the process was when the host was ready for its first case."""

    def __init__(self):
        self._asyncgen_hooks = sys.get_asyncgen_hooks()
        self._on_interrupt = signal.getsignal(signal.SIGINT)
        self._wakeup_fd = _swap_wakeup_fd(-1)
        _swap_wakeup_fd(self._wakeup_fd)

    def restore(self):
        """Undoes what a loop that ended badly left behind: it would be the next case that failed."""
        if asyncio._get_running_loop() is not None:
            asyncio._set_running_loop(None)
        if sys.get_asyncgen_hooks() != self._asyncgen_hooks:
            sys.set_asyncgen_hooks(*self._asyncgen_hooks)
        if hasattr(sys, "get_coroutine_origin_tracking_depth") and sys.get_coroutine_origin_tracking_depth():
            sys.set_coroutine_origin_tracking_depth(0)
        if signal.getsignal(signal.SIGINT) is not self._on_interrupt and self._on_interrupt is not None:
            signal.signal(signal.SIGINT, self._on_interrupt)
        _swap_wakeup_fd(self._wakeup_fd)


def _swap_wakeup_fd(descriptor):
    """Sets the descriptor that signals are written to, and yields the one before; -1 is none."""
    try:
        return signal.set_wakeup_fd(descriptor)
    except (ValueError, OSError):
        # Somebody has closed it, or the platform does not take it: then none.
        signal.set_wakeup_fd(-1)
        return -1
