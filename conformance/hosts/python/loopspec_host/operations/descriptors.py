"""Watching descriptors."""
from ..registry import loop_method


@loop_method
def add_reader(method, arguments):
    return method(arguments["fd"], arguments["callback"], *arguments.positional())


@loop_method
def remove_reader(method, arguments):
    return method(arguments["fd"])


@loop_method
def add_writer(method, arguments):
    return method(arguments["fd"], arguments["callback"], *arguments.positional())


@loop_method
def remove_writer(method, arguments):
    return method(arguments["fd"])
