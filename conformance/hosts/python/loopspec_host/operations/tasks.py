"""Tasks, and the functions that wait for them."""
import asyncio

from ..registry import api, loop_method, plain_loop_methods, plain_methods

plain_loop_methods("get_task_factory")
plain_methods("task", "get_name", "get_coro", "cancelling", "uncancel")


@loop_method
def create_task(method, arguments):
    return method(arguments["coro"], **arguments.given("name", "context"))


@api
def asyncio_create_task(case, arguments):
    return asyncio.create_task(arguments["coro"], **arguments.given("name"))


@api
def Task(case, arguments):
    return asyncio.Task(arguments["coro"], **arguments.given("loop", "name"))


@loop_method
def set_task_factory(method, arguments):
    return method(arguments["factory"])


@api
def set_name(case, arguments):
    return arguments["task"].set_name(arguments["name"])


@api
def current_task(case, arguments):
    return asyncio.current_task(**arguments.given("loop"))


@api
def all_tasks(case, arguments):
    return asyncio.all_tasks(**arguments.given("loop"))


@api
def ensure_future(case, arguments):
    return asyncio.ensure_future(arguments["awaitable"], **arguments.given("loop"))


@api
def iscoroutine(case, arguments):
    return asyncio.iscoroutine(arguments["value"])


@api
def sleep(case, arguments):
    return asyncio.sleep(arguments["delay"], *([arguments["value"]] if "value" in arguments else []))


@api
def gather(case, arguments):
    return asyncio.gather(*arguments["awaitables"], **arguments.given("return_exceptions"))


@api
def wait(case, arguments):
    options = arguments.given("timeout", "return_when")
    if "return_when" in options:
        options["return_when"] = getattr(asyncio, options["return_when"], options["return_when"])
    return asyncio.wait(arguments["awaitables"], **options)


@api
def wait_for(case, arguments):
    return asyncio.wait_for(arguments["awaitable"], arguments["timeout"])


@api
def shield(case, arguments):
    return asyncio.shield(arguments["awaitable"])


@api
def run_coroutine_threadsafe(case, arguments):
    return asyncio.run_coroutine_threadsafe(arguments["coro"], arguments["loop"])


@api
def wrap_future(case, arguments):
    return asyncio.wrap_future(arguments["future"], **arguments.given("loop"))
