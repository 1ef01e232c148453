"""Context variables."""
import contextvars

from ..registry import language


@language
def context_var(case, arguments):
    return contextvars.ContextVar("scenario_variable", **arguments.given("default"))


@language
def set_var(case, arguments):
    arguments["var"].set(arguments["value"])


@language
def get_var(case, arguments):
    return arguments["var"].get()


@language
def copy_context(case, arguments):
    return contextvars.copy_context()


@language
def context_get(case, arguments):
    context, variable = arguments["context"], arguments["var"]
    # A variable that was never set in the context has its default there, as it has in an empty context.
    return context[variable] if variable in context else contextvars.Context().run(variable.get)
