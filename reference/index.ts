/**
 * loopspec/reference: the reference event loop.
 *
 * The names are asyncio's in camelCase. Where a Python call would block, the call here returns a promise.
 */
export { BaseException, Exception } from "./errors/base.js";
export {
  ArithmeticError,
  AssertionError,
  AsyncioTypeError,
  AsyncioTypeError as TypeError,
  AttributeError,
  GeneratorExit,
  IndexError,
  KeyboardInterrupt,
  KeyError,
  LookupError,
  NotImplementedError,
  OSError,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  SystemExit,
  ValueError,
  ZeroDivisionError,
} from "./errors/builtin.js";
export { CancelledError, InvalidStateError, TimeoutError } from "./errors/asyncio.js";

export type { Clock } from "./clock/clock.js";
export { SystemClock } from "./clock/system-clock.js";
export { VirtualClock } from "./clock/virtual-clock.js";
export { Context, copyContext } from "./context/context.js";
export { ContextVar, Token } from "./context/context-variable.js";
export type { ContextVarOptions } from "./context/context-variable.js";
export { IdlePoller } from "./poller/poller.js";
export type { Poller, PollerHost } from "./poller/poller.js";

export { EventLoop } from "./loop/event-loop.js";
export type { CreateTaskOptions, EventLoopOptions, TaskFactory } from "./loop/event-loop.js";
export type { ExceptionContext, ExceptionHandler } from "./loop/exception-handling.js";
export { Handle } from "./loop/handle.js";
export { TimerHandle } from "./loop/timer-handle.js";
export { ConsoleLogger } from "./loop/logger.js";
export type { Logger } from "./loop/logger.js";
export { Driver } from "./loop/driver.js";
export { ReadyQueue } from "./loop/ready-queue.js";
export { TimerHeap } from "./loop/timer-heap.js";

export { getEventLoop, getRunningLoop, newEventLoop, resetEventLoop, setEventLoop, setEventLoopFactory } from "./policy/thread-state.js";
export type { EventLoopFactory } from "./policy/thread-state.js";

export { ConcurrentFuture } from "./futures/concurrent-future.js";
export { Future, isFuture } from "./futures/future.js";
export type { DoneCallback, FutureOptions, FutureState } from "./futures/future.js";
export { fromPromise } from "./futures/promise-bridge.js";
export { runCoroutineThreadsafe, wrapFuture } from "./futures/chain.js";

export { isCoroutine } from "./tasks/awaitable.js";
export type { Awaitable, Coroutine } from "./tasks/awaitable.js";
export { createTask } from "./tasks/create-task.js";
export { ensureFuture } from "./tasks/ensure-future.js";
export { gather, GatheringFuture } from "./tasks/gather.js";
export type { GatheredResults, GatherOptions } from "./tasks/gather.js";
export { allTasks, currentTask } from "./tasks/introspection.js";
export { run } from "./tasks/run.js";
export type { RunOptions } from "./tasks/run.js";
export { shield } from "./tasks/shield.js";
export { sleep } from "./tasks/sleep.js";
export { Task } from "./tasks/task.js";
export type { TaskOptions } from "./tasks/task.js";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "./tasks/wait.js";
export type { ReturnWhen, WaitOptions, WaitResult } from "./tasks/wait.js";
export { waitFor } from "./tasks/wait-for.js";

export { AsyncGenerator, asyncGenerator, emit } from "./generators/async-generator.js";

export { ThreadPoolExecutor } from "./threads/executor.js";
export type { Executor, ExecutorFunction, ShutdownOptions, ThreadPoolOptions } from "./threads/executor.js";
export type { FunctionPlace } from "./threads/job.js";
export { attachLoop, RemoteHandle, RemoteLoop } from "./threads/remote-loop.js";
export { RemoteFuture } from "./threads/remote-future.js";
export type { LoopTicket, RemoteFunctions } from "./threads/ticket.js";
