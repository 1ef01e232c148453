"""The interpreter of programs.

There is one evaluator, and it is a generator. In a coroutine it yields what awaitables yield, so that a task steps the scenario as it
would step any coroutine (coroutines.py has the bridge). In all other places nothing may suspend: `run_to_end` exhausts the generator
at once. A StopIteration cannot travel through a generator, so it does so in a wrapper, CarriedStop.
"""
import threading

from .endings import Ending, LoopLacks, ProgramFault
from .frame import CALLBACK, Frame
from .registry import OPERATIONS


class Returned:
    """What `return` makes of a block: the rest of the callback or coroutine is skipped."""

    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value


class CarriedStop(BaseException):
    """Carries a StopIteration of the scenario through the generators of the evaluator."""

    def __init__(self, error):
        super().__init__(error)
        self.error = error


class Arguments(dict):
    """The evaluated arguments of an operation, by name. One that is missing is the program's fault."""

    __slots__ = ("case", "call")

    def __init__(self, case, call):
        self.case = case
        self.call = call

    def __missing__(self, name):
        raise self.case.fault("%s lacks its argument %s" % (self.call["op"], name), self.call)

    def given(self, *names):
        """Those of the named arguments that the program gives, to be passed on as keywords."""
        return {name: self[name] for name in names if name in self}

    def positional(self):
        """The argument `args`, to be passed on by position."""
        return self.get("args") or ()


def original(error):
    """The error that the scenario knows."""
    return error.error if type(error) is CarriedStop else error


def carried(error):
    """The form in which an error can be raised in a generator."""
    return CarriedStop(error) if isinstance(error, StopIteration) else error


def run_to_end(evaluation, case):
    """Runs steps in a place where nothing may suspend; yields what `return` gave."""
    try:
        evaluation.send(None)
    except StopIteration as finished:
        returned = finished.value
        return None if returned is None else returned.value
    except CarriedStop as carrier:
        error = carrier.error
    else:
        evaluation.close()
        error = case.fault("a step wants to wait in a place where nothing may wait")
    try:
        raise error
    finally:
        del error


def run_steps(steps, frame):
    """Runs steps in order; a Returned says that one of them was `return`."""
    for call in steps:
        value = yield from execute(call, frame)
        if type(value) is Returned:
            return value
        # A value that nobody bound must not live on while the next step runs.
        value = None
    return None


def run_block(name, call, frame):
    """Runs the block that an argument of the call is, in place. An optional block that is absent does nothing."""
    expression = call["args"].get(name)
    if expression is None:
        return None
    return (yield from run_steps(block_of(name, call, frame.case), frame))


def block_of(name, call, case):
    """The steps of an argument that must be a block."""
    expression = call["args"].get(name)
    if type(expression) is not dict or "block" not in expression:
        raise case.fault("%s needs a block of steps as its argument %s" % (call["op"], name), call)
    return expression["block"]


def argument(name, call, frame):
    """Evaluates one argument of a call that decides itself what it evaluates."""
    if name not in call["args"]:
        raise frame.case.fault("%s lacks its argument %s" % (call["op"], name), call)
    return (yield from evaluate(call["args"][name], frame))


def execute(call, frame):
    """Runs one step: the operation, then `as` and `catch`."""
    case = frame.case
    if case.decided is not None or case.ended:
        raise case.abandon()
    operation = OPERATIONS.get(call.get("op"))
    if operation is None or type(call.get("args")) is not dict:
        raise case.fault("unknown operation or a call without arguments: %.200r" % (call,), call)
    arguments = None
    try:
        if operation.control:
            value = yield from operation.run(call, frame)
        else:
            arguments = Arguments(case, call)
            for name, expression in call["args"].items():
                arguments[name] = expression if type(expression) is not dict else (yield from evaluate(expression, frame))
            value = operation.run(case, arguments)
    except Ending as ending:
        if type(ending) is ProgramFault and ending.at is None:
            ending.at = call.get("at")
        raise
    except BaseException as raised:
        # The arguments must not live on in the error's traceback: they would hide that an object was thrown away.
        if arguments is not None:
            arguments.clear()
        value = None
        error = original(raised)
        try:
            _check_support(operation, call, error, case)
            if "catch" not in call or isinstance(error, GeneratorExit) and call["op"] != "yield_value":
                case.note_raised(error, call)
                if isinstance(raised, StopIteration):
                    raise CarriedStop(error) from None
                raise
            case.event("raised", error, call.get("at"))
            return None
        finally:
            error = None
    if type(value) is Returned:
        return value
    if "as" in call:
        case.scope.variables[call["as"]] = value
    if "catch" in call:
        case.event("returned", value, call.get("at"))
    return value


def _check_support(operation, call, error, case):
    """Ends the case if the error says that the loop does not implement the operation."""
    if isinstance(error, LoopLacks):
        raise case.lacking(call["op"], str(error)) from None
    if isinstance(error, NotImplementedError) and operation.touches_loop and not case.uses_not_implemented:
        raise case.lacking(call["op"], "it raises NotImplementedError(%s)" % error) from None


def evaluate(expression, frame):
    """The value of an expression."""
    if type(expression) is not dict:
        if type(expression) is list:
            raise frame.case.fault("a bare list is no expression: %.200r" % (expression,))
        return expression
    if "ref" in expression:
        return read_reference(expression, frame)
    if "op" in expression:
        return (yield from execute(expression, frame))
    if "list" in expression:
        items = []
        for item in expression["list"]:
            items.append(item if type(item) is not dict else (yield from evaluate(item, frame)))
        return items
    if "dict" in expression:
        entries = {}
        for key, item in expression["dict"].items():
            entries[key] = item if type(item) is not dict else (yield from evaluate(item, frame))
        return entries
    if "function" in expression:
        return make_function(expression, frame)
    if "float" in expression:
        return float(expression["float"])
    if "block" in expression or "handlers" in expression:
        return expression
    raise frame.case.fault("an expression of no known form: %.200r" % (expression,))


def read_reference(expression, frame):
    """The variable, then what the path leads to. A variable that its step has not bound yet is an error of the scenario."""
    name = expression["ref"]
    variables = frame.holder(name)
    if variables is None:
        if frame.case.binds(name):
            raise NameError("$%s has no value: no step has bound it yet" % name)
        raise frame.case.fault("unknown variable $%s" % name)
    value = variables[name]
    for key in expression.get("path", ()):
        value = part_of(value, key)
    return value


def part_of(value, key):
    """A key of a mapping, an element of a sequence or an attribute of an object; None if there is none of that name."""
    if isinstance(value, dict):
        return value.get(key)
    if isinstance(value, (list, tuple, bytes, bytearray, memoryview)) and (type(key) is int or type(key) is str and key.isdigit()):
        index = int(key)
        return value[index] if -len(value) <= index < len(value) else None
    return getattr(value, key, None) if type(key) is str else None


def make_function(expression, frame):
    """A new callable: a real function, so that a loop that looks at its callbacks sees nothing odd."""
    steps = expression["function"]
    parameters = expression.get("parameters", ())

    def scenario_callback(*args, **kwargs):
        # Where loops share what lies below them, one may call what was registered with another, in the middle of somebody else's case.
        if frame.case.ended:
            return None
        closing_in = frame.case.closing_in
        if closing_in is not None and closing_in == threading.get_ident():
            return None
        variables = {"args": list(args), "kwargs": kwargs}
        for position, name in enumerate(parameters):
            variables[name] = args[position] if position < len(args) else None
        return run_to_end(run_steps(steps, Frame(frame.case, frame, CALLBACK, variables)), frame.case)

    scenario_callback.__qualname__ = scenario_callback.__name__
    return scenario_callback

