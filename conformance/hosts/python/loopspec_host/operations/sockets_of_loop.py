"""The loop's operations on sockets, and its name resolution."""
from ..addresses import address_of
from ..registry import loop_method


@loop_method
def sock_recv(method, arguments):
    return method(arguments["sock"], arguments["nbytes"])


@loop_method
def sock_recv_into(method, arguments):
    return method(arguments["sock"], arguments["buf"])


@loop_method
def sock_sendall(method, arguments):
    return method(arguments["sock"], arguments["data"])


@loop_method
def sock_connect(method, arguments):
    return method(arguments["sock"], address_of(arguments["address"]))


@loop_method
def sock_accept(method, arguments):
    return method(arguments["sock"])


@loop_method
def sock_recvfrom(method, arguments):
    return method(arguments["sock"], arguments["bufsize"])


@loop_method
def sock_recvfrom_into(method, arguments):
    return method(arguments["sock"], arguments["buf"], *arguments.given("nbytes").values())


@loop_method
def sock_sendto(method, arguments):
    return method(arguments["sock"], arguments["data"], address_of(arguments["address"]))


@loop_method
def getaddrinfo(method, arguments):
    return method(arguments["host"], arguments["port"], **arguments.given("family", "type", "proto", "flags"))


@loop_method
def getnameinfo(method, arguments):
    return method(address_of(arguments["sockaddr"]), *arguments.given("flags").values())
