"""Overriding a method of the loop.

A loop may be asked to reach one of its own methods through its public name, so that a subclass can override it. An attribute of the one loop under
test does the same without a class of its own.
"""
from ..registry import api


@api
def override_method(case, arguments):
    case.loop_member(arguments["loop"], arguments["name"])
    try:
        setattr(arguments["loop"], arguments["name"], arguments["callback"])
    except (AttributeError, TypeError) as error:
        raise NotImplementedError("the methods of this loop cannot be replaced: %s" % error)
