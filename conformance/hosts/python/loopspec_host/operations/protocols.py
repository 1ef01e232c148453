"""Protocols, their factories, and waiting for what happens to them."""
from ..protocols import CLASSES, ScenarioProtocol, Waiter
from ..registry import api, language

_NO_CALLBACKS = ("name", "base", "quiet")


def _maker(case, arguments):
    """What makes a protocol, as the arguments describe it, at each call."""
    name = arguments.get("name")
    make = CLASSES[arguments.get("base", "stream")]
    quiet = frozenset(arguments.get("quiet") or ())
    steps = {key: value for key, value in arguments.items() if key not in _NO_CALLBACKS and value is not None}
    at = arguments.call.get("at")

    def scenario_protocol_factory():
        number = case.count_protocol(name)
        base = name or "protocol"
        numbered = base if number == 1 else "%s%d" % (base, number)
        protocol = make(case, numbered, quiet, steps, at)
        if name is not None:
            case.scope.variables[numbered] = protocol
        return protocol

    return scenario_protocol_factory


@language
def protocol(case, arguments):
    return _maker(case, arguments)()


@language
def protocol_factory(case, arguments):
    return _maker(case, arguments)


@api
def until(case, arguments):
    watched = arguments["protocol"]
    if not isinstance(watched, ScenarioProtocol):
        raise TypeError("`until` waits for a protocol of the scenario, not for %.200r" % (watched,))
    future = case.loop_member(arguments["loop"], "create_future")()
    watched.add_waiter(Waiter(future, arguments.get("event"), arguments.get("times", 1), arguments.get("received")))
    return future
