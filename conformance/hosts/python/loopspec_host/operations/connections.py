"""The loop's methods that make connections, servers, endpoints and the transports of pipes.

What the documentation gives by position is passed so; all that stands behind its asterisk by name, and only if the case gives it.
"""
from ..addresses import address_of
from ..registry import loop_method

_TLS_TIMES = ("ssl_handshake_timeout", "ssl_shutdown_timeout")


def _leading(arguments, *names):
    """The arguments that can go by position: those up to the first that is not given; and the rest by name."""
    places = []
    for name in names:
        if name not in arguments:
            break
        places.append(arguments[name])
    return places, arguments.given(*names[len(places):])


def _with_addresses(options, *names):
    return {name: address_of(value) if name in names else value for name, value in options.items()}


@loop_method
def create_connection(method, arguments):
    places, rest = _leading(arguments, "protocol_factory", "host", "port")
    options = arguments.given(
        "ssl", "family", "proto", "flags", "sock", "local_addr", "server_hostname", "happy_eyeballs_delay", "interleave", "all_errors", *_TLS_TIMES
    )
    return method(*places, **rest, **_with_addresses(options, "local_addr"))


@loop_method
def create_server(method, arguments):
    places, rest = _leading(arguments, "protocol_factory", "host", "port")
    options = arguments.given("family", "flags", "sock", "backlog", "ssl", "reuse_address", "reuse_port", "keep_alive", "start_serving", *_TLS_TIMES)
    return method(*places, **rest, **options)


@loop_method
def connect_accepted_socket(method, arguments):
    return method(arguments["protocol_factory"], arguments["sock"], **arguments.given("ssl", *_TLS_TIMES))


@loop_method
def create_unix_connection(method, arguments):
    places, rest = _leading(arguments, "protocol_factory", "path")
    return method(*places, **rest, **arguments.given("ssl", "sock", "server_hostname", *_TLS_TIMES))


@loop_method
def create_unix_server(method, arguments):
    places, rest = _leading(arguments, "protocol_factory", "path")
    return method(*places, **rest, **arguments.given("sock", "backlog", "ssl", "start_serving", "cleanup_socket", *_TLS_TIMES))


@loop_method
def create_datagram_endpoint(method, arguments):
    options = arguments.given("family", "proto", "flags", "reuse_address", "reuse_port", "allow_broadcast", "sock")
    addresses = _with_addresses(arguments.given("local_addr", "remote_addr"), "local_addr", "remote_addr")
    if not arguments.get("positional"):
        return method(arguments["protocol_factory"], **addresses, **options)
    places = [addresses.get("local_addr")]
    if "remote_addr" in addresses:
        places.append(addresses["remote_addr"])
    return method(arguments["protocol_factory"], *places, **options)


@loop_method
def start_tls(method, arguments):
    options = arguments.given("server_side", "server_hostname", *_TLS_TIMES)
    return method(arguments["transport"], arguments["protocol"], arguments["sslcontext"], **options)


@loop_method
def connect_read_pipe(method, arguments):
    return method(arguments["protocol_factory"], arguments["pipe"])


@loop_method
def connect_write_pipe(method, arguments):
    return method(arguments["protocol_factory"], arguments["pipe"])
