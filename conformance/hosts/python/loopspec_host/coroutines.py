"""How the evaluator becomes a coroutine, an awaitable object or an asynchronous generator.

A coroutine of the scenario is a real one, `async def`, so that everything that looks at it sees what it expects. It awaits a bridge whose
iterator is the evaluator itself: what the evaluator yields goes straight to the task, what the task throws goes straight to the step
that waits.

An asynchronous generator is a real one, too. It runs the evaluator piece by piece, from one `yield_value` to the next; a piece awaits
like a coroutine. Whatever comes in at its `yield` (the GeneratorExit of `aclose` above all) is raised by `yield_value`, so that
`finally` blocks of the scenario run, and may await.
"""
from .evaluate import CarriedStop, run_steps
from .frame import ASYNCGEN, COROUTINE, Frame


class Bridge:
    """Awaiting it runs an evaluation."""

    __slots__ = ("evaluation",)

    def __init__(self, evaluation):
        self.evaluation = evaluation

    def __await__(self):
        return self.evaluation


async def scenario_coroutine(steps, frame):
    """The coroutine whose steps these are; `frame` becomes the parent of its own."""
    try:
        returned = await Bridge(run_steps(steps, Frame(frame.case, frame, COROUTINE)))
    except CarriedStop as carrier:
        raise carrier.error
    return None if returned is None else returned.value


def scenario_coroutine_function(steps, frame):
    """A coroutine function, and nothing that merely behaves like one: asyncio tells them apart from plain functions."""

    async def made(*args):
        own = Frame(frame.case, frame, COROUTINE)
        own.variables["args"] = list(args)
        return await scenario_coroutine(steps, own)

    return made


async def native_await(box):
    """Python's own `await`, with its own opinion of what can be awaited.

    The awaitable comes in a list, and is taken out of it: a variable would keep it alive in the traceback of what it raises.
    """
    return await box.pop()


class AwaitableObject:
    """Neither coroutine nor future, but it can be awaited."""

    def __init__(self, steps, frame):
        self._steps = steps
        self._frame = frame

    def __await__(self):
        return scenario_coroutine(self._steps, self._frame).__await__()


class Yielded:
    """What the evaluator yields for `yield_value`; no awaitable yields such an object."""

    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value


class Thrown:
    """What `yield_value` gets in place of None if its `yield` raises.

    The error is handed over, not thrown: throwing GeneratorExit into a chain of generators would close them one by one, and a
    `finally` block could not await any more.
    """

    __slots__ = ("error",)

    def __init__(self, error):
        self.error = error

    def take(self):
        """The error; it is not kept, or it would be part of its own traceback."""
        error, self.error = self.error, None
        return error


class _Piece:
    """Awaiting it resumes an evaluation and runs it up to its next Yielded, or to its end (None)."""

    __slots__ = ("evaluation", "resume_with")

    def __init__(self, evaluation, resume_with=None):
        self.evaluation = evaluation
        self.resume_with = resume_with

    def __await__(self):
        try:
            signal = self.evaluation.send(self.resume_with)
            while type(signal) is not Yielded:
                try:
                    sent = yield signal
                except BaseException as error:
                    signal = self.evaluation.throw(error)
                else:
                    signal = self.evaluation.send(sent)
        except StopIteration:
            return None
        return signal


async def scenario_generator(steps, frame):
    """The asynchronous generator whose steps these are."""
    evaluation = run_steps(steps, Frame(frame.case, frame, ASYNCGEN))
    piece = _Piece(evaluation)
    while True:
        try:
            signal = await piece
        except CarriedStop as carrier:
            raise carrier.error
        if signal is None:
            return
        piece = _Piece(evaluation)
        try:
            yield signal.value
        except BaseException as error:
            piece.resume_with = Thrown(error)
