/**
 * A task: a future that runs a coroutine.
 *
 * Each *step* of the coroutine, from one suspension to the next, is one callback of the loop. What the coroutine yields decides about the next:
 *
 *     nothing    the next step is scheduled at once, so everything that is ready now comes first
 *     a future   the next step is scheduled by the end of that future
 *     else       the coroutine gets a RuntimeError at the place where it yielded
 *
 * Cancelling never interrupts anything. `cancel()` is a request that is delivered at the next suspension: if the task waits for a
 * future, that future is cancelled, and its CancelledError travels into the coroutine like any other error. If not, the
 * task remembers the request and throws CancelledError in the next step. The coroutine may catch it, clean up, and even decide to go on. The
 * task is cancelled only if CancelledError leaves the coroutine.
 *
 * Source: Base Event Loop, Tasks; asyncio-overview, Tasks.
 */
import { active } from "../context/context.js";
import type { Context } from "../context/context.js";
import { CancelledError } from "../errors/asyncio.js";
import { AsyncioTypeError, RuntimeError } from "../errors/builtin.js";
import { escapesTheLoop } from "../errors/classify.js";
import { Future, isFuture } from "../futures/future.js";
import type { FutureOptions } from "../futures/future.js";
import { describeCoroutine, describeValue } from "../printing/describe.js";
import { isCoroutine } from "./awaitable.js";
import type { Coroutine } from "./awaitable.js";
import { NO_COROUTINE } from "./registry.js";
import type { TaskRecord } from "./registry.js";

export interface TaskOptions extends FutureOptions {
  /** The name of the task; by default `Task-` and a number. */
  readonly name?: unknown;
  /** The context that all steps run in; by default a copy of the present one. */
  readonly context?: Context;
}

/** Passed to a step that has nothing to throw; a thrown value may be anything, so undefined cannot say this. */
const NOTHING: unique symbol = Symbol("nothing to throw");

let tasksMade = 0;

/** The coroutines that a task has begun to run: each runs once, and the runtime itself would resume or restart them without a word. */
const taken = new WeakSet<object>();

export class Task<T = unknown> extends Future<T> {
  declare protected readonly coroutine: Coroutine<T>;
  declare protected readonly context: Context;
  /** The future that the coroutine waits for. */
  declare protected waitsFor: Future | null;
  /** Whether CancelledError is to be thrown in the next step. */
  declare protected mustCancel: boolean;
  declare protected cancelRequests: number;
  declare protected started: boolean;
  declare protected readonly stepCallback: () => void;
  declare protected readonly wakeupCallback: (future: Future) => void;
  declare protected readonly record: TaskRecord;

  /**
   * Schedules the first step of the coroutine. Programs call `loop.createTask`.
   * @throws {AsyncioTypeError} if it is no coroutine object.
   */
  constructor(coroutine: Coroutine<T>, options: TaskOptions = {}) {
    super(options);
    if (!isCoroutine(coroutine)) {
      throw new AsyncioTypeError(`a task runs a coroutine object (call the generator function), got ${describeValue(coroutine)}`);
    }
    tasksMade += 1;
    this.coroutine = coroutine;
    this.context = options.context ?? active.context.copy();
    this.waitsFor = null;
    this.mustCancel = false;
    this.cancelRequests = 0;
    this.started = false;
    this.stepCallback = () => this.step(NOTHING);
    this.wakeupCallback = (future) => this.wakeup(future);
    this.record = this.makeRecord(options.name === undefined || options.name === null ? `Task-${tasksMade}` : String(options.name));
    if (this.loop.getDebug()) Object.defineProperty(this.stepCallback, "name", { get: () => `step of ${this.toString()}` }); // slow_callback_duration.names-callback
    this.scheduleStep();
    this.loop.tasks.add(this, this.record);
  }

  /** The coroutine that the task runs. */
  getCoro(): Coroutine<T> {
    return this.coroutine;
  }

  getName(): string {
    return this.record.name;
  }

  /** @param name any value; its text becomes the name. */
  setName(name: unknown): void {
    this.record.name = String(name);
  }

  /** The context that the steps run in. */
  getContext(): Context {
    return this.context;
  }

  /** Keeps the task silent if it is destroyed while pending: whoever made it answers for it. */
  forgetDestroyedPending(): void {
    this.record.reportIfDestroyed = false;
  }

  /**
   * Requests that CancelledError be thrown into the coroutine.
   * @param message becomes the argument of the error.
   * @returns false if the task is done already, else true.
   */
  override cancel(message?: unknown): boolean {
    this.markRetrieved();
    if (this.state !== "PENDING") return false; // task.cancel.done
    this.cancelRequests += 1;
    // The awaited future may be a task that takes its time to cancel, or refuses; either way its end resumes this one.
    if (this.waitsFor !== null && this.waitsFor.cancel(message)) return true;
    this.mustCancel = true;
    this.cancelMessage = message;
    return true;
  }

  /** The number of requests to cancel that were not taken back. */
  cancelling(): number {
    return this.cancelRequests;
  }

  /**
   * Takes one request to cancel back, after the coroutine has dealt with it. When none remains, a CancelledError that was still to
   * be thrown is not thrown any more.
   * @returns the number of requests that remain.
   */
  uncancel(): number {
    if (this.cancelRequests > 0) this.cancelRequests -= 1; // task.uncancel.floor
    if (this.cancelRequests === 0) this.mustCancel = false; // task.uncancel.clears-pending-request
    return this.cancelRequests;
  }

  /** @throws {RuntimeError} always: the result of a task comes from its coroutine. */
  override setResult(_value: T): void {
    throw new RuntimeError("a task takes its result from its coroutine; setResult is for futures");
  }

  /** @throws {RuntimeError} always: the exception of a task comes from its coroutine. */
  override setException(_error: unknown): void {
    throw new RuntimeError("a task takes its exception from its coroutine; setException is for futures");
  }

  /** @throws {RuntimeError} always, like `setException`. */
  override rejectWith(reason: unknown): void {
    this.setException(reason);
  }

  protected scheduleStep(): void {
    this.loop.callSoonIn(this.context, this.stepCallback);
  }

  /** Resumes the coroutine and deals with how it suspends or ends. */
  protected step(thrown: unknown): void {
    let error = thrown;
    if (this.mustCancel) {
      if (!(error instanceof CancelledError)) error = this.makeCancelledError(); // task.cancel.before-first-step, task.cancel.self
      this.mustCancel = false;
    }
    this.waitsFor = null;
    const { loop, coroutine } = this;
    loop.enterTask(this);
    let outcome: IteratorResult<unknown, T>;
    try {
      if (!this.started) this.start();
      outcome = error === NOTHING ? coroutine.next() : coroutine.throw(error);
    } catch (raised) {
      loop.leaveTask(this);
      this.endWithError(raised);
      return;
    }
    loop.leaveTask(this);
    if (outcome.done === true) this.endWithResult(outcome.value);
    else this.suspend(outcome.value);
  }

  /** The begin of the first step. */
  protected start(): void {
    this.started = true;
    if (taken.has(this.coroutine)) throw new RuntimeError("a coroutine object runs once, and a task has run this one already"); // coroutine.two-tasks
    taken.add(this.coroutine);
  }

  /** The end of an awaited future: its error, if it has one, is raised where the coroutine waits. */
  protected wakeup(future: Future): void {
    try {
      future.result();
    } catch (error) {
      this.step(error);
      return;
    }
    this.step(NOTHING);
  }

  protected suspend(yielded: unknown): void {
    if (yielded === undefined) this.scheduleStep();
    else if (isFuture(yielded)) this.waitFor(yielded);
    else this.refuse(`a coroutine may yield a future or nothing, not ${describeValue(yielded)}; use yield* to wait for another coroutine`);
  }

  protected waitFor(future: Future): void {
    if (future.getLoop() !== this.loop) {
      this.refuse(`the task ${this.toString()} waits for a future of a different loop: ${future.toString()}`);
    } else if ((future as unknown) === this) {
      this.refuse(`the task ${this.toString()} waits for itself`);
    } else {
      future.addDoneCallbackIn(this.context, this.wakeupCallback);
      this.waitsFor = future;
      // The coroutine may have requested its own cancellation before it suspended.
      if (this.mustCancel && future.cancel(this.cancelMessage)) this.mustCancel = false;
    }
  }

  /** Tells the coroutine, in its next step, that what it yielded cannot be waited for. */
  protected refuse(message: string): void {
    const error = new RuntimeError(message);
    this.loop.callSoonIn(this.context, (raised: unknown) => this.step(raised), error);
  }

  protected endWithResult(value: T): void {
    if (this.mustCancel) {
      // Cancelled in its very last step: the request wins, nobody will see the result.
      this.mustCancel = false;
      this.endCancelled();
    } else {
      this.leaveRegistry();
      this.finishWithResult(value);
    }
  }

  protected endWithError(error: unknown): void {
    if (error instanceof CancelledError) {
      this.cancellation = error;
      this.endCancelled();
      return;
    }
    this.leaveRegistry();
    this.finishWithException(error); // task.exception.stop-iteration, task.base-exception-is-stored
    if (escapesTheLoop(error)) throw error; // task.system-exit-leaves-the-loop
  }

  protected endCancelled(): void {
    this.leaveRegistry();
    this.finishCancelled();
  }

  protected leaveRegistry(): void {
    this.loop.tasks.remove(this.record);
  }

  protected makeRecord(name: string): TaskRecord {
    const { loop, sourceTraceback } = this;
    return {
      reference: new WeakRef<Task>(this as Task),
      loop,
      registry: loop.tasks,
      prototype: Object.getPrototypeOf(this) as object,
      name,
      context: this.context,
      sourceTraceback,
      reportIfDestroyed: true,
    };
  }

  protected override describeState(): string {
    const coroutine = this.coroutine === null ? "" : ` coro=${describeCoroutine(this.coroutine)}`;
    return `${super.describeState()} name=${describeValue(this.getName())}${coroutine}`;
  }

  protected override remainingFields(): Record<string, unknown> {
    return { ...super.remainingFields(), ...NO_COROUTINE, context: this.context, record: { name: this.getName() } };
  }
}
