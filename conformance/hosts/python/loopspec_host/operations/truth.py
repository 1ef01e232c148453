"""Objects that count as false, as a container does that is empty: who asks `if callback:` takes them for none."""
from ..registry import language


def _counts_as_false(_self):
    return False


def _of_a_kind(kind):
    return type(kind.__name__, (kind,), {"__bool__": _counts_as_false, "__module__": kind.__module__, "__qualname__": kind.__qualname__})


class FalsyCallable:
    """Calls what it was made from."""

    def __init__(self, callback):
        self._callback = callback

    def __call__(self, *args, **kwargs):
        return self._callback(*args, **kwargs)

    __bool__ = _counts_as_false


@language
def falsy(case, arguments):
    of = arguments["of"]
    if isinstance(of, BaseException):
        return _of_a_kind(type(of))(*of.args)
    if callable(of):
        return FalsyCallable(of)
    of.__class__ = _of_a_kind(type(of))  # executors and protocols are told by identity, so it remains the same object
    return of
