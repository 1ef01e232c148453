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
            message["address"] = {"host": str(value[0]), "port": value[1]}
        else:
            message["address"] = {kind: value if kind == "path" else base64.b64encode(value).decode("ascii")}
    case.channel.send(message)


@language
def signal_peer(case, arguments):
    message = _request(case, "signal_peer", arguments["peer"])
    message["word"] = arguments["word"]
    case.channel.send(message)


def _request(case, action, peer):
    return {"type": "request", "case": case.identity, "action": action, "peer": peer}
