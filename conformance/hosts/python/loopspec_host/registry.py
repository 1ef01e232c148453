"""The registry: which operations this host can interpret, and how.

Most operations are functions of the case and the evaluated arguments. Control operations are generators that get the call as it
stands, since they decide themselves what is evaluated, and when. The decorators name an operation after its function, less a trailing
underscore where Python has a word of that name.
"""
OPERATIONS = {}


class Operation:
    """How one operation is run."""

    __slots__ = ("run", "control", "touches_loop")

    def __init__(self, run, control, touches_loop):
        self.run = run
        self.control = control
        # Whether a NotImplementedError that it raises is the loop's word that it lacks something.
        self.touches_loop = touches_loop


def _name_of(function):
    return function.__name__.rstrip("_")


def language(function):
    """An operation of the language: function(case, arguments)."""
    OPERATIONS[_name_of(function)] = Operation(function, control=False, touches_loop=False)
    return function


def api(function):
    """A function, constructor or method of asyncio: function(case, arguments)."""
    OPERATIONS[_name_of(function)] = Operation(function, control=False, touches_loop=True)
    return function


def loop_method(function):
    """A method of the loop: function(method, arguments), where the method of that name has been looked up already."""
    name = _name_of(function)

    def run(case, arguments):
        return function(case.loop_member(arguments["loop"], name), arguments)

    OPERATIONS[name] = Operation(run, control=False, touches_loop=True)
    return function


def plain_loop_methods(*names):
    """Methods of the loop that take no arguments."""

    def define(name):
        def run(case, arguments):
            return case.loop_member(arguments["loop"], name)()

        OPERATIONS[name] = Operation(run, control=False, touches_loop=True)

    for name in names:
        define(name)


def plain_methods(subject, *names):
    """Methods, without arguments, of the object that the argument `subject` is."""

    def define(name):
        def run(case, arguments):
            return getattr(arguments[subject], name)()

        OPERATIONS[name] = Operation(run, control=False, touches_loop=True)

    for name in names:
        define(name)


def method(function):
    """A method of an object that the loop made: function(case, arguments). What such an object does not implement, it fails to do."""
    OPERATIONS[_name_of(function)] = Operation(_with_own_errors(function), control=False, touches_loop=False)
    return function


def object_methods(subject, *names):
    """Such methods, without arguments, of the object that the argument `subject` is."""

    def define(name):
        def run(case, arguments):
            return getattr(arguments[subject], name)()

        OPERATIONS[name] = Operation(_with_own_errors(run), control=False, touches_loop=False)

    for name in names:
        define(name)


def _with_own_errors(function):
    """The same function; a NotImplementedError that it raises says nothing about the loop, wherever it goes from there."""

    def run(case, arguments):
        try:
            return function(case, arguments)
        except NotImplementedError:
            case.uses_not_implemented = True
            raise

    return run


def control(function):
    """An operation that decides itself what it evaluates: generator(call, frame)."""
    OPERATIONS[_name_of(function)] = Operation(function, control=True, touches_loop=False)
    return function


def waiting_control(function):
    """A control operation that may run code of the loop while it waits."""
    OPERATIONS[_name_of(function)] = Operation(function, control=True, touches_loop=True)
    return function
