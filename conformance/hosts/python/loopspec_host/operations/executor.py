"""Functions in executors, and executors of the scenario's own."""
from concurrent.futures import ThreadPoolExecutor

from ..evaluate import block_of, evaluate, run_steps, run_to_end
from ..frame import CALLBACK, Frame
from ..registry import control, language, loop_method


@loop_method
def run_in_executor(method, arguments):
    return method(arguments["executor"], arguments["func"], *arguments.positional())


@loop_method
def shutdown_default_executor(method, arguments):
    return method(**arguments.given("timeout"))


@loop_method
def set_default_executor(method, arguments):
    return method(arguments["executor"])


@language
def thread_pool(case, arguments):
    executor = ThreadPoolExecutor(max_workers=arguments["max_workers"])
    case.executors.append(executor)
    return executor


@language
def submit(case, arguments):
    return arguments["executor"].submit(arguments["func"], *arguments.positional())


class CustomExecutor:
    """An executor of the program's own: it has `submit`, and nothing else that a loop could want."""

    def __init__(self, executor, on_submit):
        self._executor = executor
        self._on_submit = on_submit

    def submit(self, func, *args):
        self._on_submit()
        return self._executor.submit(func, *args)


@control
def custom_executor(call, frame):
    case = frame.case
    executor = yield from evaluate(call["args"].get("executor"), frame)
    steps = block_of("on_submit", call, case)
    return CustomExecutor(executor, lambda: run_to_end(run_steps(steps, Frame(case, frame, CALLBACK)), case))


@language
def shutdown_executor(case, arguments):
    arguments["executor"].shutdown(wait=True)
