/**
 * The event loop.
 *
 * The class is made of layers, each a mechanism of its own and each in its own file:
 *
 *     ExceptionHandling   errors that nobody caught
 *     Calls               ready queue, timers, handles
 *     Iteration           poll, collect what is due, run one batch
 *     Running             turns, run, stop, close
 *     Watching            descriptors and their readers and writers
 *     NameResolution      getaddrinfo, getnameinfo
 *     SocketOperations    sock_recv and its family
 *     StreamTransports    how transports of connections are made, with and without TLS
 *     StreamConnections   create_connection, create_server, connect_accepted_socket
 *     UnixConnections     the same over Unix sockets
 *     DatagramEndpoints, Pipes, Signals, Subprocesses
 *     EventLoop           futures, tasks, executor, asynchronous generators, other threads
 *
 * A subclass may replace any step of any mechanism: what is not public is `protected`, and objects are made by methods.
 *
 * Source: Base Event Loop.
 */
import type { Clock } from "../clock/clock.js";
import { SystemClock } from "../clock/system-clock.js";
import type { Context } from "../context/context.js";
import { AsyncioTypeError, RuntimeError } from "../errors/builtin.js";
import { Future } from "../futures/future.js";
import { wrapFuture } from "../futures/chain.js";
import { fromPromise } from "../futures/promise-bridge.js";
import { AsyncGeneratorTracker } from "../generators/tracker.js";
import type { AsyncGenerator } from "../generators/async-generator.js";
import { registerDefaultFactory } from "../policy/thread-state.js";
import { EpollPoller } from "../poller/epoll-poller.js";
import type { Poller } from "../poller/poller.js";
import { describeValue } from "../printing/describe.js";
import type { Coroutine } from "../tasks/awaitable.js";
import { TaskRegistry } from "../tasks/registry.js";
import { Task } from "../tasks/task.js";
import { wait } from "../tasks/wait.js";
import { ThreadPoolExecutor } from "../threads/executor.js";
import type { Executor, ExecutorFunction } from "../threads/executor.js";
import { Mailbox } from "../threads/mailbox.js";
import type { LoopTicket, RemoteFunctions } from "../threads/ticket.js";
import { checkCallback, debugByDefault } from "./debug.js";
import { ConsoleLogger } from "./logger.js";
import type { Logger } from "./logger.js";
import { Subprocesses } from "./subprocesses.js";

export interface EventLoopOptions {
  /** What timers are measured with. Default: the monotonic clock of the runtime. */
  readonly clock?: Clock;
  /** What reports input and output. Default: epoll. */
  readonly poller?: Poller;
  /** Where errors and warnings are written. Default: standard error. */
  readonly logger?: Logger;
  /** Debug mode. Default: as the environment says. */
  readonly debug?: boolean;
  /** The environment variables. Default: those of the process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface CreateTaskOptions {
  /** The name of the task. */
  readonly name?: unknown;
  /** The context of all its steps. Default: a copy of the present one. */
  readonly context?: Context;
}

/** Makes what `createTask` returns. The options hold only what the caller gave. */
export type TaskFactory = (loop: EventLoop, coroutine: Coroutine<unknown>, options?: { readonly context: Context }) => Future;

export class EventLoop extends Subprocesses {
  /** The tasks of this loop that are not done. */
  readonly tasks = new TaskRegistry();
  protected readonly poller: Poller;
  protected readonly mailbox: Mailbox;
  protected readonly asyncGenerators = new AsyncGeneratorTracker(this);
  protected taskFactory: TaskFactory | null = null;
  protected taskInStep: Task | null = null;
  protected defaultExecutor: Executor | null = null;
  protected executorWasShutDown = false;

  constructor(options: EventLoopOptions = {}) {
    super(
      options.clock ?? new SystemClock(),
      options.logger ?? new ConsoleLogger(),
      options.debug ?? debugByDefault(options.environment ?? process.env),
    );
    this.mailbox = new Mailbox(this);
    this.poller = options.poller ?? new EpollPoller();
    this.poller.open({ addReady: (handle) => this.addReady(handle), wake: () => this.wakeAtOnce() });
  }

  /** A new future of this loop. */
  createFuture<T = unknown>(): Future<T> {
    return new Future<T>({ loop: this });
  }

  /**
   * Schedules a coroutine.
   * @param coroutine the object that a generator function returned.
   * @returns a task; if a task factory is set, whatever the factory returns.
   * @throws {RuntimeError} if the loop is closed; {AsyncioTypeError} if it is no coroutine.
   */
  createTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions = {}): Task<T> {
    this.checkClosed();
    const { name, context } = options;
    if (this.taskFactory === null) return this.makeTask(coroutine, options);
    const made = context === undefined ? this.taskFactory(this, coroutine) : this.taskFactory(this, coroutine, { context });
    const task = made as Partial<Task<T>> & Future;
    if (name !== undefined && name !== null) task.setName?.(name);
    return made as Task<T>; // set_task_factory.any-object
  }

  /**
   * Sets what `createTask` makes its tasks with.
   * @param factory called with the loop and the coroutine, returns a future; null restores the default.
   * @throws {AsyncioTypeError} for anything else.
   */
  setTaskFactory(factory: TaskFactory | null): void {
    if (factory !== null && typeof factory !== "function") {
      throw new AsyncioTypeError(`a task factory is a function or null, got ${describeValue(factory)}`);
    }
    this.taskFactory = factory;
  }

  /** The task factory; null if the default one is in use. */
  getTaskFactory(): TaskFactory | null {
    return this.taskFactory;
  }

  /** The task whose step runs now; null in a plain callback. */
  currentTask(): Task | null {
    return this.taskInStep;
  }

  /** Called by a task at the begin of each step. */
  enterTask<T>(task: Task<T>): void {
    if (this.taskInStep !== null) {
      throw new RuntimeError(`cannot step ${task.toString()} while ${this.taskInStep.toString()} is being stepped`);
    }
    this.taskInStep = task as Task<unknown>;
  }

  /** Called by a task at the end of each step. */
  leaveTask<T>(_task: Task<T>): void {
    this.taskInStep = null;
  }

  /**
   * Calls a function in another thread.
   * @param executor where; null means the default executor, which is made when it is needed first.
   * @param func what to call: a function that needs nothing but its arguments, or the place of one in a module.
   * @param args passed to the function; must be values that can be sent to another thread.
   * @returns a future for its result.
   * @throws {RuntimeError} if the loop is closed, or its default executor was shut down.
   */
  runInExecutor<A extends unknown[], R>(executor: Executor | null, func: ExecutorFunction<A, R>, ...args: A): Future<Awaited<R>> {
    this.checkClosed();
    if (this.debug && typeof func === "function") checkCallback(func, "runInExecutor");
    const chosen = executor ?? this.getDefaultExecutor();
    return wrapFuture(chosen.submit(func, ...args), this);
  }

  /**
   * Sets the executor that `runInExecutor(null, ...)` uses.
   * @throws {AsyncioTypeError} if it is no ThreadPoolExecutor.
   */
  setDefaultExecutor(executor: Executor): void {
    if (!(executor instanceof ThreadPoolExecutor)) {
      throw new AsyncioTypeError(`the default executor must be a ThreadPoolExecutor, got ${describeValue(executor)}`);
    }
    this.defaultExecutor = executor;
  }

  /**
   * A coroutine that shuts the default executor down and waits until its threads have ended.
   * @param timeout seconds to wait at most; when they are over there is a RuntimeWarning, and the threads are left to themselves.
   */
  *shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    this.executorWasShutDown = true;
    if (this.defaultExecutor === null) return;
    const ended = fromPromise(this.defaultExecutor.shutdown({ wait: true }), this);
    const [done] = yield* wait([ended], { timeout });
    if (done.has(ended)) ended.result();
    else process.emitWarning(`the default executor did not end within ${timeout} seconds`, "RuntimeWarning"); // shutdown_default_executor.timeout-warning
  }

  /** A coroutine that closes the asynchronous generators that were started and not finished. */
  shutdownAsyncgens(): Coroutine<void> {
    return this.asyncGenerators.shutdown();
  }

  /** Called by an asynchronous generator when it is iterated for the first time. */
  asyncGeneratorStarted(generator: AsyncGenerator<unknown, unknown>): void {
    this.asyncGenerators.started(generator);
  }

  /**
   * A ticket with which one other thread can call into this loop.
   * @param functions what it may call, by name: functions cannot travel between threads, names can.
   * @returns a plain object to be sent to a worker (its `port` must be in the transfer list), which passes it to `attachLoop`.
   */
  remote(functions: RemoteFunctions): LoopTicket {
    this.checkClosed();
    return this.mailbox.issueTicket(functions);
  }

  override toString(): string {
    return `<${this.constructor.name} running=${this.isRunning()} closed=${this.isClosed()} debug=${this.getDebug()}>`;
  }

  protected makeTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions): Task<T> {
    return new Task<T>(coroutine, { ...options, loop: this });
  }

  protected makeDefaultExecutor(): Executor {
    return new ThreadPoolExecutor();
  }

  protected getDefaultExecutor(): Executor {
    if (this.executorWasShutDown) throw new RuntimeError("the default executor was shut down"); // shutdown_default_executor.refuses-later-functions
    return (this.defaultExecutor ??= this.makeDefaultExecutor());
  }

  protected receiveRemoteCalls(): void {
    this.mailbox.receive();
  }

  protected override runningChanged(): void {
    super.runningChanged();
    this.mailbox.noteRunning(this.isRunning());
  }

  protected asEventLoop(): EventLoop {
    return this;
  }

  protected override release(): void {
    this.mailbox.close();
    this.poller.close();
    this.executorWasShutDown = true;
    // Not waited for: close() returns at once, jobs that have begun end in their own time.
    if (this.defaultExecutor !== null) void this.defaultExecutor.shutdown({ wait: false });
    this.defaultExecutor = null;
    super.release();
  }
}

registerDefaultFactory((options) => new EventLoop(options));
