"""Functions in executors, and executors of the scenario's own."""
from concurrent.futures import ThreadPoolExecutor

from ..registry import language, loop_method


@loop_method
def run_in_executor(method, arguments):
    return method(arguments["executor"], arguments["func"], *arguments.positional())


@loop_method
def set_default_executor(method, arguments):
    return method(arguments["executor"])


@language
def thread_pool(case, arguments):
    executor = ThreadPoolExecutor(max_workers=arguments["max_workers"])
    case.executors.append(executor)
    return executor


@language
def shutdown_executor(case, arguments):
    arguments["executor"].shutdown(wait=True)
