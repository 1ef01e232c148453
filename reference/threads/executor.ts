/**
 * An executor: functions that would block the loop, called in threads of their own.
 *
 * A JavaScript thread shares no variables with another. So a function must be either self-contained (its source text is sent and
 * evaluated there) or exported by a module that the thread can load, and arguments and results are copied.
 *
 * Starting a thread takes some 25 ms, a job on a running one some 30 microseconds. Threads are therefore started only when a job finds no
 * idle one, never more than `maxWorkers`, and are kept, even beyond the executor (spare-threads.ts). Jobs that find no thread wait in the order in which they came, and
 * can be cancelled as long as they wait.
 *
 * Source: Base Event Loop, Executor.
 */
import { availableParallelism } from "node:os";
import { AsyncioTypeError, RuntimeError, ValueError } from "../errors/builtin.js";
import { ConcurrentFuture } from "../futures/concurrent-future.js";
import { describeValue } from "../printing/describe.js";
import { restoreError } from "./error-transfer.js";
import type { FunctionPlace, Job, JobOutcome } from "./job.js";
import type { PoolThread } from "./pool-thread.js";
import { leaveThread, takeThread } from "./spare-threads.js";

/** A function that needs nothing but its arguments, or the place of one in a module. */
export type ExecutorFunction<A extends unknown[], R> = ((...args: A) => R) | FunctionPlace;

export interface ShutdownOptions {
  /** Whether the returned promise waits until all jobs are done and all threads have ended. Default: true. */
  readonly wait?: boolean;
  /** Whether jobs that wait for a thread are cancelled. Default: false, they are still done. */
  readonly cancelFutures?: boolean;
}

/** What a loop needs of an executor. */
export interface Executor {
  submit<A extends unknown[], R>(func: ExecutorFunction<A, R>, ...args: A): ConcurrentFuture<Awaited<R>>;
  shutdown(options?: ShutdownOptions): Promise<void>;
}

export interface ThreadPoolOptions {
  /** The largest number of threads. Default: four more than the machine has processors, at most 32. */
  readonly maxWorkers?: number;
}

interface QueuedJob {
  readonly job: Job;
  readonly future: ConcurrentFuture<unknown>;
}

export class ThreadPoolExecutor implements Executor {
  protected readonly maxWorkers: number;
  protected readonly threads = new Set<PoolThread>();
  protected readonly idle: PoolThread[] = [];
  protected readonly queue: QueuedJob[] = [];
  protected wasShutDown = false;
  protected readonly whenEmpty: (() => void)[] = [];

  /** @throws {ValueError} unless `maxWorkers` is a whole number above zero. */
  constructor(options: ThreadPoolOptions = {}) {
    const { maxWorkers = Math.min(32, availableParallelism() + 4) } = options;
    if (!Number.isInteger(maxWorkers) || maxWorkers <= 0) throw new ValueError(`maxWorkers must be a whole number above zero, got ${maxWorkers}`);
    this.maxWorkers = maxWorkers;
  }

  /**
   * Queues a job.
   * @returns a future for its result. It fails with what the function throws, and if arguments or result cannot be copied.
   * @throws {RuntimeError} after `shutdown`.
   * @throws {AsyncioTypeError} if `func` is nothing that could be called in another thread.
   */
  submit<A extends unknown[], R>(func: ExecutorFunction<A, R>, ...args: A): ConcurrentFuture<Awaited<R>> {
    if (this.wasShutDown) throw new RuntimeError("the executor was shut down and takes no more work");
    const future = new ConcurrentFuture<Awaited<R>>();
    this.queue.push({ job: { func: portable(func as ExecutorFunction<never, unknown>), args }, future: future as ConcurrentFuture<unknown> });
    this.dispatch();
    return future;
  }

  /** Takes no more work, finishes what was submitted, then ends the threads. */
  async shutdown(options: ShutdownOptions = {}): Promise<void> {
    const { wait = true, cancelFutures = false } = options;
    this.wasShutDown = true;
    if (cancelFutures) for (const { future } of this.queue.splice(0)) future.cancel();
    this.endIdleThreads();
    if (wait && this.threads.size > 0) await new Promise<void>((resolve) => this.whenEmpty.push(resolve));
  }

  /** Gives waiting jobs to threads, as long as there are both. */
  protected dispatch(): void {
    while (this.queue.length > 0) {
      const thread = this.idle.pop() ?? this.startThread();
      if (thread === null) return;
      const next = this.queue.shift();
      if (next === undefined || !next.future.setRunningOrNotifyCancel()) this.idle.push(thread);
      else this.start(thread, next);
    }
    if (this.wasShutDown) this.endIdleThreads();
  }

  protected start(thread: PoolThread, { job, future }: QueuedJob): void {
    try {
      thread.perform(job, (outcome) => {
        if (this.threads.has(thread) && !(outcome instanceof Error)) this.idle.push(thread);
        complete(future, outcome);
        this.dispatch();
      });
    } catch (error) {
      this.idle.push(thread);
      future.setException(error);
    }
  }

  protected startThread(): PoolThread | null {
    if (this.threads.size >= this.maxWorkers) return null;
    const thread = takeThread((ended) => this.forget(ended));
    this.threads.add(thread);
    return thread;
  }

  protected forget(thread: PoolThread): void {
    this.threads.delete(thread);
    const position = this.idle.indexOf(thread);
    if (position >= 0) this.idle.splice(position, 1);
    if (this.threads.size === 0) for (const resolve of this.whenEmpty.splice(0)) resolve();
    this.dispatch();
  }

  protected endIdleThreads(): void {
    if (this.queue.length > 0) return;
    for (const thread of this.idle.splice(0)) {
      leaveThread(thread);
      this.forget(thread);
    }
  }
}

function portable(func: ExecutorFunction<never, unknown>): Job["func"] {
  if (typeof func === "function") {
    const source = Function.prototype.toString.call(func);
    if (source.endsWith("{ [native code] }")) {
      throw new AsyncioTypeError(`${func.name || "this function"} is built in or bound, and its source cannot be sent to another thread`);
    }
    return { source };
  }
  if (typeof func === "object" && func !== null && typeof func.name === "string") return { module: String(func.module), name: func.name };
  throw new AsyncioTypeError(`an executor calls a function, or { module, name }; got ${describeValue(func)}`);
}

function complete(future: ConcurrentFuture<unknown>, outcome: JobOutcome | Error): void {
  if (outcome instanceof Error) future.setException(outcome);
  else if ("error" in outcome) future.setException(restoreError(outcome.error));
  else future.setResult(outcome.value);
}
