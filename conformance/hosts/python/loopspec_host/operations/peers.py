"""Peers: the other sides of connections, which the runner plays. The host tells it what to do and goes on at once."""
import base64

from ..addresses import wire_address
from ..registry import language


@language
def start_peer(case, arguments):
    message = _request(case, "start_peer", arguments["peer"])
    address = wire_address(arguments["to"]) if arguments.get("to") is not None else None
    if address is not None:
        kind, value = address
        if kind == "host":
            message["address"] = {"host": str(value[0]), "port": _port_of(value)}
        else:
            message["address"] = {kind: value if kind == "path" else base64.b64encode(value).decode("ascii")}
    case.channel.send(message)


def _port_of(address):
    """The port, if it is one. A loop that tells of another fails the case by that; the runner would take it for a fault of the host."""
    port = address[1]
    if type(port) is not int or not 0 < port < 65536:
        raise ValueError("no peer can be sent to %r" % (address,))
    return port


@language
def signal_peer(case, arguments):
    message = _request(case, "signal_peer", arguments["peer"])
    message["word"] = arguments["word"]
    case.channel.send(message)


def _request(case, action, peer):
    return {"type": "request", "case": case.identity, "action": action, "peer": peer}
