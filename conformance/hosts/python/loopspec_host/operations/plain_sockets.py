"""Sockets outside of any loop: making them, and what they are bound and connected to."""
import errno
import os
import socket as sockets
import sys

from ..addresses import address_of, family_of, reachable, socket_of
from ..listening import may_listen
from ..ready import Patience, is_readable
from ..registry import language
from .machine import constant_of

_UNIX = getattr(sockets, "AF_UNIX", None)
_LOOPBACK = {sockets.AF_INET: ("127.0.0.1", 0), sockets.AF_INET6: ("::1", 0)}


# How much a unix socket takes is a setting of the machine otherwise, and so is how many datagrams wait in one.
_SEND_BUFFERS = {sockets.SOCK_STREAM: 106496, sockets.SOCK_DGRAM: 16384}


def _own(case, sock, arguments):
    """Makes a socket the case's: non-blocking unless told otherwise, and closed after the case."""
    if sock.family == _UNIX and sock.type in _SEND_BUFFERS:
        sock.setsockopt(sockets.SOL_SOCKET, sockets.SO_SNDBUF, _SEND_BUFFERS[sock.type])
    sock.setblocking(bool(arguments.get("blocking", False)))
    return case.opened.keep(sock)


def _constant(arguments, name, default):
    return constant_of(arguments[name]) if arguments.get(name) is not None else default


@language
def socketpair(case, arguments):
    family = _constant(arguments, "family", _UNIX or sockets.AF_INET)
    kind = _constant(arguments, "type", sockets.SOCK_STREAM)
    pair = sockets.socketpair(family, kind) if family == _UNIX else _network_pair(family, kind)
    return [_own(case, sock, arguments) for sock in pair]


def _network_pair(family, kind):
    """Two sockets on the loopback address that are connected to each other."""
    first, second = sockets.socket(family, kind), sockets.socket(family, kind)
    try:
        first.bind(_LOOPBACK[family])
        if kind != sockets.SOCK_STREAM:
            second.bind(_LOOPBACK[family])
            first.connect(second.getsockname())
            second.connect(first.getsockname())
            return first, second
        first.listen(1)
        second.connect(first.getsockname())
        accepted, _ = first.accept()
        first.close()
        return accepted, second
    except BaseException:
        first.close()
        second.close()
        raise


@language
def socket(case, arguments):
    family = _constant(arguments, "family", sockets.AF_INET)
    kind = _constant(arguments, "type", sockets.SOCK_STREAM)
    return _own(case, sockets.socket(family, kind, _constant(arguments, "proto", 0)), arguments)


def _bound(case, arguments, kind):
    given = address_of(arguments.get("address"))
    family = _constant(arguments, "family", sockets.AF_INET if given is None else family_of(given))
    sock = _own(case, sockets.socket(family, kind), arguments)
    if given is not None:
        sock.bind(given)
    else:
        sock.bind(case.opened.new_path() if family == _UNIX else _LOOPBACK[family])
    return sock


def _listen(sock, arguments):
    backlog = arguments.given("backlog")
    sock.listen(*backlog.values())
    if sys.implementation.name == "pypy" and 0 in backlog.values():
        # PyPy makes 1 of it; the queue is to be full as soon as one connection waits.
        import ctypes
        ctypes.CDLL(None).listen(sock.fileno(), 0)


@language
def listening_socket(case, arguments):
    sock = _bound(case, arguments, sockets.SOCK_STREAM)
    _listen(sock, arguments)
    return sock


@language
def bound_socket(case, arguments):
    return _bound(case, arguments, _constant(arguments, "type", sockets.SOCK_STREAM))


@language
def bound_pair(case, arguments):
    # The system chooses a port of one family; somebody may have it in the other.
    while True:
        pair = [_own(case, sockets.socket(family, sockets.SOCK_STREAM), arguments) for family in (sockets.AF_INET, sockets.AF_INET6)]
        try:
            pair[0].bind(_LOOPBACK[sockets.AF_INET])
            pair[1].bind(("::1", pair[0].getsockname()[1]))
            return pair
        except OSError as error:
            for sock in pair:
                sock.close()
            if error.errno != errno.EADDRINUSE:
                raise


@language
def bind_socket(case, arguments):
    arguments["sock"].bind(address_of(arguments["address"]))


@language
def listen_socket(case, arguments):
    _listen(arguments["sock"], arguments)


@language
def connect_socket(case, arguments):
    address = reachable(arguments["address"])
    sock = arguments.get("sock")
    if sock is None:
        listening = None if isinstance(arguments["address"], (dict, list, tuple, str, bytes)) else socket_of(arguments["address"])
        kind = sockets.SOCK_STREAM if listening is None else listening.type
        sock = _own(case, sockets.socket(family_of(address), kind), arguments)
        connect(case, sock, address)
    else:
        timeout = sock.gettimeout()
        sock.setblocking(False)
        try:
            connect(case, sock, address)
        finally:
            sock.settimeout(timeout)
        if "blocking" in arguments:
            sock.setblocking(arguments["blocking"])
    return sock


def connect(case, sock, address):
    """Connects a non-blocking socket and waits until it is."""
    patience = Patience(case, "connecting to %s" % (address,))
    while True:
        status = sock.connect_ex(address)
        if status != errno.EAGAIN:
            break
        # The queue of a unix socket is full.
        patience.pause()
    if status == errno.EINPROGRESS:
        patience.wait_writable(sock)
        status = sock.getsockopt(sockets.SOL_SOCKET, sockets.SO_ERROR)
    if status:
        raise OSError(status, os.strerror(status))


@language
def accept_socket(case, arguments):
    Patience(case, "accepting a connection").wait_readable(arguments["sock"])
    return _own(case, arguments["sock"].accept()[0], arguments)


@language
def accept_now(case, arguments):
    # A socket that blocks is asked first: its mode may be shared with an object that somebody waits for.
    if not is_readable(arguments["sock"]):
        return None
    try:
        return _own(case, arguments["sock"].accept()[0], arguments)
    except BlockingIOError:
        return None


@language
def duplicate(case, arguments):
    of = arguments["of"]
    if hasattr(of, "dup"):
        return _own(case, of.dup(), {})
    return case.opened.keep(os.fdopen(os.dup(of.fileno()), of.mode, 0))


@language
def is_refused(case, arguments):
    address = reachable(arguments["address"])
    # What a peer of the runner does is not of this process; a path is nobody else's.
    if not isinstance(arguments["address"], dict) and isinstance(address, tuple) and not may_listen(address[1]):
        return True
    with sockets.socket(family_of(address), sockets.SOCK_STREAM) as sock:
        sock.setblocking(False)
        try:
            connect(case, sock, address)
        except OSError as error:
            if error.errno == errno.EADDRNOTAVAIL:
                return False  # It listens in a family of which this machine has no address, so nobody can be refused.
            if not isinstance(error, (ConnectionRefusedError, FileNotFoundError)):
                raise
            return True
    return False


@language
def socket_name(case, arguments):
    return _name(arguments["sock"], "sockname")


@language
def peer_name(case, arguments):
    return _name(arguments["sock"], "peername")


def _name(value, which):
    """The socket knows best; a transport that does not show its socket is believed."""
    sock = socket_of(value)
    if sock is None and callable(getattr(value, "get_extra_info", None)):
        return value.get_extra_info(which)
    return getattr(sock, "get" + which)()
