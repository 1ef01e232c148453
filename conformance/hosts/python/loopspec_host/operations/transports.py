"""Transports of every kind."""
from ..addresses import address_of
from ..registry import method, object_methods
from ..signals import signal_number

object_methods(
    "transport",
    "write_eof",
    "can_write_eof",
    "abort",
    "is_closing",
    "pause_reading",
    "resume_reading",
    "is_reading",
    "get_write_buffer_size",
    "get_write_buffer_limits",
    "get_protocol",
    "get_pid",
    "get_returncode",
    "terminate",
    "kill",
)


@method
def write(case, arguments):
    return arguments["transport"].write(arguments["data"])


@method
def writelines(case, arguments):
    return arguments["transport"].writelines(arguments["data"])


@method
def close_transport(case, arguments):
    return arguments["transport"].close()


@method
def get_extra_info(case, arguments):
    return arguments["transport"].get_extra_info(arguments["name"], *arguments.given("default").values())


@method
def set_write_buffer_limits(case, arguments):
    return arguments["transport"].set_write_buffer_limits(**arguments.given("high", "low"))


@method
def set_protocol(case, arguments):
    return arguments["transport"].set_protocol(arguments["protocol"])


@method
def sendto(case, arguments):
    addresses = [address_of(address) for address in arguments.given("addr").values()]
    return arguments["transport"].sendto(arguments["data"], *addresses)


@method
def get_pipe_transport(case, arguments):
    return arguments["transport"].get_pipe_transport(arguments["fd"])


@method
def send_signal(case, arguments):
    return arguments["transport"].send_signal(signal_number(arguments["signal"]))
