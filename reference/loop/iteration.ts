/**
 * One iteration.
 *
 *     1. ask the poller and the mailbox what has happened          their handles join the ready queue
 *     2. move the timers that are due to the ready queue           in the order of their moments
 *     3. run the handles that are ready now, and only those        what they register waits for the next iteration
 *
 * The third point is what the promises of the loop rest on. A batch is the number of handles that stand in the queue when it begins. A callback
 * that registers itself again cannot keep timers and I/O from their turn, and a loop that is told to stop finishes exactly this batch.
 *
 * Source: Base Event Loop, Run an event loop (run_forever), Calls.
 */
import { active } from "../context/context.js";
import type { Poller } from "../poller/poller.js";
import { Calls } from "./calls.js";
import type { Handle } from "./handle.js";

/** The layer of the loop that runs what is ready. */
export abstract class Iteration extends Calls {
  protected abstract readonly poller: Poller;
  /** How many handles the latest iteration ran. */
  protected latestBatch = 0;

  /** Takes in the calls that came from other threads. */
  protected abstract receiveRemoteCalls(): void;

  /** One iteration. Throws only what is meant to leave the loop. */
  protected runOnce(): void {
    this.poller.poll();
    this.receiveRemoteCalls();
    this.collectDueTimers();
    this.latestBatch = this.takeBatch();
    this.runBatch(this.latestBatch);
  }

  /** Moves the timers whose moment has come to the ready queue. */
  protected collectDueTimers(): void {
    const { timers, ready } = this;
    timers.discardCancelled();
    if (timers.length === 0) return;
    const now = this.time();
    // Never early: a timer is due when its moment is reached on the loop's own clock.
    while (timers.nextMoment() <= now) {
      const timer = timers.pop();
      if (timer !== undefined && !timer.cancelled()) ready.push(timer); // call_later.not-before, call_at.not-before
    }
  }

  /** The number of handles that this iteration runs: those that are ready at this moment. */
  protected takeBatch(): number {
    return this.ready.length;
  }

  protected runBatch(size: number): void {
    const { ready } = this;
    const outer = active.context;
    try {
      for (let count = 0; count < size; count += 1) {
        const handle = ready.shift();
        if (handle === undefined) break; // a callback cleared the queue
        if (!handle.cancelled()) this.runHandle(handle);
      }
    } finally {
      active.context = outer;
    }
  }

  /** Runs one handle in its context and reports what it throws. */
  protected runHandle(handle: Handle): void {
    if (this.debug) this.runHandleTimed(handle);
    else this.runHandleNow(handle);
  }

  protected runHandleNow(handle: Handle): void {
    const context = handle.contextToEnter();
    try {
      context.enter();
    } catch (error) {
      this.reportFailedHandle(handle, error); // somebody is inside that context already
      return;
    }
    try {
      handle.call();
    } catch (error) {
      context.leave();
      handle.adoptContext(active.context);
      this.reportFailedHandle(handle, error);
      return;
    }
    context.leave();
  }

  /** As above; in debug mode the loop also looks at how long it took. */
  protected runHandleTimed(handle: Handle): void {
    const description = handle.toString();
    const start = this.time();
    this.runHandleNow(handle);
    const duration = this.time() - start;
    if (duration >= this.slowCallbackDuration) {
      this.logger.warning(`Executing ${description} took ${duration.toFixed(3)} seconds`); // slow_callback_duration.warning
    }
  }
}
