"""The first message: which loop this is, on which Python, and what the host can do with it."""
import json
import os
import sys

from .registry import OPERATIONS

PROTOCOL = 1
GROUPS = [
    *("core", "futures", "tasks", "threads", "executor", "debug", "asyncgens", "policy"),
    *("fd", "sock", "dns", "tcp", "tls", "unix", "udp", "pipes", "subprocess", "signals"),
]


def hello(identity, traits):
    """The message, for a loop that has told its identity."""
    return {
        "type": "hello",
        "protocol": PROTOCOL,
        "host": {"name": "loopspec-python", "version": _kit_version()},
        "loop": identity,
        "runtime": {"name": sys.implementation.name, "version": _python_version()},
        "platform": sys.platform,
        "profile": "%d.%d" % sys.version_info[:2],
        "entry": "main",
        "operations": sorted(OPERATIONS),
        "groups": GROUPS,
        "traits": traits,
    }


def _python_version():
    level, serial = sys.version_info[3:]
    suffix = "" if level == "final" else "%s%d" % ({"alpha": "a", "beta": "b", "candidate": "rc"}.get(level, level), serial)
    return "%d.%d.%d" % sys.version_info[:3] + suffix


def _kit_version():
    """The version of the package that the host is shipped in, three folders up."""
    folder = os.path.dirname(os.path.abspath(__file__))
    for _ in range(4):
        folder = os.path.dirname(folder)
    try:
        with open(os.path.join(folder, "package.json"), encoding="utf-8") as file:
            return str(json.load(file)["version"])
    except (OSError, ValueError, KeyError):
        return "unknown"
