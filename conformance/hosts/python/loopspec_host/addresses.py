"""Addresses: whatever a scenario may name one by, as the socket module takes it.

What is no address in any of these forms is handed on as it is: a case may want to see what the loop says to it.
"""
import os
import socket

_LOOPBACK = {"0.0.0.0": "127.0.0.1", "::": "::1"}


def address_of(value):
    """The address that a server, a socket, a transport, a mapping, a list or a plain address stands for."""
    if isinstance(value, dict):
        return value["path"] if "path" in value else (value.get("host"), value.get("port"))
    if isinstance(value, list):
        return tuple(value)
    if value is None or isinstance(value, (tuple, str, bytes, os.PathLike)):
        return value
    if callable(getattr(value, "get_extra_info", None)):
        name = value.get_extra_info("sockname")
        if name is not None:
            return name
        # Cases about something else must not depend on which of the two a loop tells.
        socket_like = value.get_extra_info("socket")
        return None if socket_like is None else socket_like.getsockname()
    socket_like = socket_of(value)
    return value if socket_like is None else socket_like.getsockname()


def socket_of(value):
    """The socket of a server (its first one), of a transport, or the socket itself; None if it has none."""
    if callable(getattr(value, "getsockname", None)):
        return value
    if callable(getattr(value, "get_extra_info", None)):
        return value.get_extra_info("socket")
    sockets = getattr(value, "sockets", None)
    return sockets[0] if sockets else None


def reachable(value):
    """The address at which whatever it is can be reached: a socket bound to all interfaces is reached by the loopback one."""
    address = address_of(value)
    if isinstance(address, os.PathLike):
        return os.fspath(address)
    if isinstance(address, tuple) and address and address[0] in _LOOPBACK:
        return (_LOOPBACK[address[0]],) + address[1:]
    return address


def family_of(address):
    """The family of a concrete address."""
    if isinstance(address, (str, bytes)):
        return socket.AF_UNIX
    return socket.AF_INET6 if ":" in str(address[0]) else socket.AF_INET


def wire_address(value):
    """An address as the protocol of the host writes it; None if there is none."""
    address = reachable(value)
    if isinstance(address, str):
        address = os.fsencode(address)
    if isinstance(address, bytes):
        return ("abstract", address[1:]) if address[:1] == b"\0" else ("path", os.fsdecode(address))
    return None if address is None else ("host", address)
