"""Values: making them, taking them apart, comparing them."""
import asyncio
import functools
import time

from ..error_classes import find_classes
from ..evaluate import part_of
from ..registry import api, language


class PlainObject:
    """Neither callable nor awaitable, and none of asyncio's."""


@language
def log(case, arguments):
    case.event("log", arguments["value"], arguments.call.get("at"))


@language
def value(case, arguments):
    return arguments["value"]


@language
def partial(case, arguments):
    return functools.partial(arguments["callback"], *arguments.positional(), **(arguments.get("kwargs") or {}))


@language
def call(case, arguments):
    return arguments["callback"](*arguments.positional())


@api
def anext(case, arguments):
    return type(arguments["generator"]).__anext__(arguments["generator"])


@api
def aclose(case, arguments):
    return arguments["generator"].aclose()


@language
def list_(case, arguments):
    return list(arguments["items"])


@language
def dict_(case, arguments):
    return dict(arguments["items"])


@language
def object_(case, arguments):
    return PlainObject()


@language
def append(case, arguments):
    arguments["list"].append(arguments["item"])


@language
def get(case, arguments):
    return part_of(arguments["from"], arguments["key"])


@language
def length(case, arguments):
    return len(arguments["of"])


@language
def contains(case, arguments):
    return arguments["item"] in arguments["in"]


@language
def same(case, arguments):
    first, *others = arguments["values"]
    return all(other is first for other in others)


@language
def equal(case, arguments):
    first, *others = arguments["values"]
    return all(bool(other == first) for other in others)


@language
def less(case, arguments):
    left, right = arguments["values"]
    return bool(left < right)


@language
def not_(case, arguments):
    return not arguments["value"]


@language
def add(case, arguments):
    first, *others = arguments["values"]
    return sum(others, first)


@language
def subtract(case, arguments):
    left, right = arguments["values"]
    return left - right


@language
def multiply(case, arguments):
    return functools.reduce(lambda left, right: left * right, arguments["values"], 1)


@language
def is_instance(case, arguments):
    classes = find_classes(arguments["class"])
    if not classes:
        raise case.fault("unknown class %s" % arguments["class"], arguments.call)
    return isinstance(arguments["value"], classes)


@language
def wall_clock(case, arguments):
    return time.time()


@language
def monotonic_clock(case, arguments):
    return time.monotonic()


@language
def processor_time(case, arguments):
    return time.thread_time() if hasattr(time, "thread_time") else time.process_time()


@language
def asyncio_class(case, arguments):
    return getattr(asyncio, arguments["name"])


@language
def step(case, arguments):
    return arguments["coro"].send(None)
