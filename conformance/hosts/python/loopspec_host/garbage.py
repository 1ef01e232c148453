"""Destroying what nobody holds any more, so that what it has to say is said in the case that it belongs to."""
import gc
import sys

_ROUNDS = 1 if hasattr(sys, "getrefcount") else 2
"""Without counts of references even an object that stands alone has to wait for a collection, and what it held for the next one."""


def collect():
    for _ in range(_ROUNDS):
        gc.collect()
