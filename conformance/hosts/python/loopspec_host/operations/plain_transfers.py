"""Sending and receiving on sockets outside of any loop, whether they block or not."""
import socket as sockets
import struct

from ..addresses import reachable
from ..ready import Patience, is_writable
from ..registry import language
from .buffers import as_bytes

_AT_ONCE = getattr(sockets, "MSG_DONTWAIT", 0)
_HOW = {"read": sockets.SHUT_RD, "write": sockets.SHUT_WR, "both": sockets.SHUT_RDWR}
_BLOCK = 65536

SETTLING = 0.01
"""Seconds after which a full socket is taken to be full."""


def _receive(sock, count):
    """What is there now, or None if there is nothing."""
    try:
        return sock.recv(count, _AT_ONCE)
    except BlockingIOError:
        return None


def _send(sock, data):
    """The number of bytes that could be sent now."""
    try:
        return sock.send(data, _AT_ONCE)
    except BlockingIOError:
        return 0


@language
def send_bytes(case, arguments):
    sock = arguments["sock"]
    patience = Patience(case, "sending")
    rest = memoryview(as_bytes(arguments["data"]))
    while rest:
        patience.wait_writable(sock)
        rest = rest[_send(sock, rest[:_BLOCK]):]


@language
def receive_bytes(case, arguments):
    sock = arguments["sock"]
    patience = Patience(case, "receiving")
    received = bytearray()
    while len(received) < arguments["count"]:
        patience.wait_readable(sock)
        data = _receive(sock, arguments["count"] - len(received))
        if data == b"":
            break
        received += data or b""
    return bytes(received)


@language
def receive_now(case, arguments):
    return _receive(arguments["sock"], arguments["count"])


@language
def send_now(case, arguments):
    return _send(arguments["sock"], as_bytes(arguments["data"]))


@language
def fill_socket(case, arguments):
    sock, total = arguments["sock"], 0
    zeros = bytes(_BLOCK)
    while True:
        sent = _send(sock, zeros) or _send(sock, zeros[:1])
        total += sent
        # What looks full may make room while the system moves data to the other side.
        if not sent and not is_writable(sock, SETTLING):
            return total


@language
def send_datagram(case, arguments):
    sock = arguments["sock"]
    Patience(case, "sending a datagram").wait_writable(sock)
    data = as_bytes(arguments["data"])
    if arguments.get("address") is None:
        sock.send(data)
    else:
        sock.sendto(data, reachable(arguments["address"]))


@language
def receive_datagram(case, arguments):
    Patience(case, "receiving a datagram").wait_readable(arguments["sock"])
    return list(arguments["sock"].recvfrom(_BLOCK))


@language
def shutdown_socket(case, arguments):
    arguments["sock"].shutdown(_HOW[arguments["how"]])


@language
def reset_socket(case, arguments):
    # A socket that may not linger at all resets its connection.
    arguments["sock"].setsockopt(sockets.SOL_SOCKET, sockets.SO_LINGER, struct.pack("ii", 1, 0))
    arguments["sock"].close()
