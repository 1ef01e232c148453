"""The exception handler of the loop, and errors as values of a scenario."""
from ..error_classes import find_error_classes
from ..registry import language, loop_method, plain_loop_methods

plain_loop_methods("get_exception_handler")


@loop_method
def set_exception_handler(method, arguments):
    return method(arguments["handler"])


@loop_method
def default_exception_handler(method, arguments):
    return method(arguments["context"])


@loop_method
def call_exception_handler(method, arguments):
    return method(arguments["context"])


def new_error(case, name, args, call):
    """A new error of the class of that name."""
    classes = find_error_classes(name) if isinstance(name, str) else ()
    if not classes:
        raise case.fault("unknown error class %s" % (name,), call)
    error = classes[0](*args)
    if isinstance(error, NotImplementedError):
        case.uses_not_implemented = True
    return error


@language
def error(case, arguments):
    return new_error(case, arguments["class"], arguments.positional(), arguments.call)
