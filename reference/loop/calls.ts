/**
 * Registering calls.
 *
 * Everything that a loop ever does begins as a handle here. A call for now goes to the end of the ready queue; a call for later goes to the
 * heap of timers, and from there to the ready queue when it is due. Nothing is called before the method returns.
 *
 * A loop in JavaScript shares its thread with code that it does not run: promises, other libraries. Such code may call these methods while
 * the loop sleeps, which no Python thread could, so each of them ends the sleep. Calls from other JavaScript threads arrive as messages
 * (threads/mailbox.ts) and end here as well.
 *
 * Source: Base Event Loop, Calls, Delayed calls.
 */
import type { Clock } from "../clock/clock.js";
import { active } from "../context/context.js";
import type { Context } from "../context/context.js";
import { AsyncioTypeError, RuntimeError, ValueError } from "../errors/builtin.js";
import { captureSourceTraceback, checkCallback, DEFAULT_SLOW_CALLBACK_DURATION } from "./debug.js";
import { ExceptionHandling } from "./exception-handling.js";
import { Handle } from "./handle.js";
import type { Callback } from "./handle.js";
import type { Logger } from "./logger.js";
import { ReadyQueue } from "./ready-queue.js";
import { TimerHandle } from "./timer-handle.js";
import { TimerHeap } from "./timer-heap.js";

/** The layer of the loop that takes calls and keeps them until they are due. */
export abstract class Calls extends ExceptionHandling {
  /** In debug mode, callbacks that take longer than this many seconds are reported. */
  slowCallbackDuration = DEFAULT_SLOW_CALLBACK_DURATION;
  protected readonly clock: Clock;
  protected readonly ready = new ReadyQueue();
  protected readonly timers = new TimerHeap();
  protected debug: boolean;
  protected closed = false;
  /** Whether the loop runs and waits for something to do. */
  protected asleep = false;

  constructor(clock: Clock, logger: Logger, debug: boolean) {
    super(logger);
    this.clock = clock;
    this.debug = debug;
  }

  /** Ends the loop's sleep. */
  protected abstract wake(): void;

  /** The present on the loop's own clock, in seconds. Not the time of day. */
  time(): number {
    return this.clock.now(); // time.own-clock
  }

  /**
   * Arranges for a callback to be called in the next iteration, after those that were registered before it.
   * @param callback called once, with `args`.
   * @returns a handle, with which the call can be cancelled.
   * @throws {RuntimeError} if the loop is closed.
   */
  callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return this.enqueue(callback as Callback, args, active.context.snapshot(), "callSoon");
  }

  /** Like `callSoon`, but the callback runs in the given context (asyncio's keyword `context`). */
  callSoonIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    return this.enqueue(callback as Callback, args, context, "callSoon");
  }

  /**
   * Like `callSoon`, and may be called when the loop sleeps. Other JavaScript threads have no access to this object: they
   * get the same method from `attachLoop` (threads/remote-loop.ts).
   */
  callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return this.enqueue(callback as Callback, args, active.context.snapshot(), "callSoonThreadsafe");
  }

  /** Like `callSoonThreadsafe`, but the callback runs in the given context. */
  callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    return this.enqueue(callback as Callback, args, context, "callSoonThreadsafe");
  }

  /**
   * Arranges for a callback to be called after a delay, never earlier.
   * @param delay seconds; zero or less means the next iteration.
   * @returns a handle, with which the call can be cancelled.
   * @throws {RuntimeError} if the loop is closed.
   * @throws {AsyncioTypeError} if the delay is no number, {ValueError} if it is NaN.
   */
  callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return this.callLaterIn(active.context.snapshot(), delay, callback, ...args);
  }

  /** Like `callLater`, but the callback runs in the given context. */
  callLaterIn<A extends unknown[]>(context: Context, delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    checkSeconds(delay, "delay");
    return this.schedule(this.time() + delay, callback as Callback, args, context, "callLater"); // call_later.seconds
  }

  /**
   * Arranges for a callback to be called at a moment of the loop's clock, never earlier.
   * @param when seconds, as told by `time()`.
   * @returns a handle, with which the call can be cancelled.
   * @throws as `callLater` does.
   */
  callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    return this.callAtIn(active.context.snapshot(), when, callback, ...args);
  }

  /** Like `callAt`, but the callback runs in the given context. */
  callAtIn<A extends unknown[]>(context: Context, when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    checkSeconds(when, "when");
    return this.schedule(when, callback as Callback, args, context, "callAt");
  }

  /** Whether debug mode is on. */
  getDebug(): boolean {
    return this.debug;
  }

  /** Switches debug mode. It concerns what is registered from now on. */
  setDebug(enabled: boolean): void {
    this.debug = Boolean(enabled);
  }

  /** Called by a timer that is cancelled while it waits. */
  timerHandleCancelled(): void {
    this.timers.noteCancelled();
  }

  /** Appends a handle to the ready queue. */
  protected addReady(handle: Handle): void {
    this.ready.push(handle); // call_soon.fifo
    if (this.asleep) this.wake();
  }

  protected enqueue(callback: Callback, args: readonly unknown[], context: Context, method: string): Handle {
    this.checkCall(method, callback);
    const handle = this.makeHandle(callback, args.length === 0 ? null : args, context);
    if (this.debug) handle.sourceTraceback = captureSourceTraceback(2);
    this.addReady(handle);
    return handle;
  }

  protected schedule(when: number, callback: Callback, args: readonly unknown[], context: Context, method: string): TimerHandle {
    this.checkCall(method, callback);
    const timer = this.makeTimerHandle(when, callback, args.length === 0 ? null : args, context);
    if (this.debug) timer.sourceTraceback = captureSourceTraceback(3);
    this.timers.push(timer);
    if (this.asleep) this.wake();
    return timer;
  }

  protected checkCall(method: string, callback: unknown): void {
    this.checkClosed();
    if (callback === undefined) throw new AsyncioTypeError(`${method} needs a callback`); // call_soon.missing-callback
    if (this.debug) checkCallback(callback, method);
  }

  protected makeHandle(callback: Callback, args: readonly unknown[] | null, context: Context): Handle {
    return new Handle(callback, args, context);
  }

  protected makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    return new TimerHandle(when, callback, args, context, this);
  }

  protected checkClosed(): void {
    if (this.closed) throw new RuntimeError("the event loop is closed"); // call_soon.closed-loop
  }
}

function checkSeconds(value: unknown, name: string): void {
  if (typeof value !== "number") throw new AsyncioTypeError(`${name} must be a number of seconds, got ${String(value)}`);
  if (Number.isNaN(value)) throw new ValueError(`${name} must be a number of seconds, got NaN`);
}
