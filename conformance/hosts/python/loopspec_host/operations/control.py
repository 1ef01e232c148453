"""Control: blocks, errors, waiting, and everything that makes something from steps or drops it."""
from ..coroutines import AwaitableObject, Yielded, native_await, scenario_coroutine, scenario_coroutine_function, scenario_generator
from ..encode import class_name
from ..endings import Ending
from ..error_classes import find_error_classes
from ..evaluate import Returned, argument, block_of, carried, evaluate, original, run_block, run_steps
from ..frame import ASYNCGEN, COROUTINE
from ..garbage import collect
from .errors import new_error
from ..registry import control, language, waiting_control


@control
def try_(call, frame):
    try:
        try:
            returned = yield from run_block("do", call, frame)
        except Ending:
            raise
        except BaseException as raised:
            clause = _clause_for(original(raised), call, frame.case)
            if clause is None:
                raise
            returned = yield from run_steps(clause["block"], frame.within({"error": original(raised)}))
        else:
            if returned is None:
                returned = yield from run_block("else", call, frame)
    except BaseException:
        overriding = yield from run_block("finally", call, frame)
        if overriding is None:
            raise
        # As in Python, a `return` in the finally clause takes the place of the error.
        return overriding
    overriding = yield from run_block("finally", call, frame)
    return returned if overriding is None else overriding


def _clause_for(error, call, case):
    """The first except clause whose class the error is an instance of."""
    handlers = call["args"].get("except")
    if handlers is None:
        return None
    for clause in handlers["handlers"]:
        classes = find_error_classes(clause["error"])
        if isinstance(error, classes) or clause["error"] in [class_name(cls) for cls in type(error).__mro__]:
            return clause
        if not classes:
            raise case.fault("unknown error class %s" % clause["error"], call)
    return None


@control
def if_(call, frame):
    condition = yield from argument("condition", call, frame)
    return (yield from run_block("then" if condition else "else", call, frame))


@control
def repeat(call, frame):
    times = yield from argument("times", call, frame)
    steps = block_of("do", call, frame.case)
    index = call["args"].get("index")
    for count in range(times):
        returned = yield from run_steps(steps, frame if index is None else frame.within({index: count}))
        if returned is not None:
            return returned
    return None


@control
def while_(call, frame):
    steps = block_of("do", call, frame.case)
    while (yield from argument("condition", call, frame)):
        returned = yield from run_steps(steps, frame)
        if returned is not None:
            return returned
    return None


@control
def for_each(call, frame):
    items = yield from argument("list", call, frame)
    steps = block_of("do", call, frame.case)
    name = yield from argument("item", call, frame)
    for item in list(items):
        returned = yield from run_steps(steps, frame.within({name: item}))
        if returned is not None:
            return returned
    return None


@control
def return_(call, frame):
    return Returned((yield from argument("value", call, frame)))


@language
def raise_(case, arguments):
    error = arguments["error"]
    if isinstance(error, str):
        error = new_error(case, error, (), arguments.call)
    elif not isinstance(error, BaseException) and not (isinstance(error, type) and issubclass(error, BaseException)):
        raise case.fault("raise needs an error, not %.200r" % (error,), arguments.call)
    arguments.clear()
    try:
        raise error
    finally:
        del error


@control
def reraise(call, frame):
    variables = frame.holder("error")
    if variables is None:
        raise frame.case.fault("reraise outside of an except clause", call)
    raise carried(variables["error"])
    yield


@waiting_control
def await_(call, frame):
    if frame.place != COROUTINE and frame.place != ASYNCGEN:
        raise frame.case.fault("`await` outside of a coroutine", call)
    return (yield from native_await([(yield from argument("awaitable", call, frame))]).__await__())


@control
def bare_yield(call, frame):
    if frame.place != COROUTINE:
        raise frame.case.fault("`bare_yield` outside of a coroutine", call)
    return (yield (yield from argument("value", call, frame)))


@control
def yield_value(call, frame):
    if frame.place != ASYNCGEN:
        raise frame.case.fault("`yield_value` outside of an asynchronous generator", call)
    thrown = yield Yielded((yield from argument("value", call, frame)))
    if thrown is not None:
        raise carried(thrown.take())
    return None


@control
def coroutine(call, frame):
    steps = block_of("steps", call, frame.case)
    return scenario_coroutine(steps, (yield from _with_variables(call, frame)))


@control
def function(call, frame):
    return (yield from evaluate(call["args"].get("steps"), (yield from _with_variables(call, frame))))


def _with_variables(call, frame):
    """The frame for something made from steps: with the variables of its own, if it has any."""
    given = call["args"].get("with")
    return frame if given is None else frame.within((yield from evaluate(given, frame)))


@control
def coroutine_function(call, frame):
    return scenario_coroutine_function(block_of("steps", call, frame.case), frame)
    yield


@control
def awaitable_object(call, frame):
    return AwaitableObject(block_of("steps", call, frame.case), frame)
    yield


@control
def async_generator(call, frame):
    return scenario_generator(block_of("steps", call, frame.case), frame)
    yield


@language
def forget(case, arguments):
    names = arguments["names"]
    for name in [names] if isinstance(names, str) else names:
        if not case.binds(name):
            raise case.fault("unknown variable $%s" % name, arguments.call)
        case.scope.variables.pop(name, None)


@language
def collect_garbage(case, arguments):
    # Twice: what finalizers let go in the first round is destroyed in the second.
    collect()
    collect()
