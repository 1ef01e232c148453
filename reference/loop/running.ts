/**
 * Running, stopping, closing.
 *
 * A run is a sequence of turns (driver.ts), from `runForever()` until the promise that it returned settles. `stop()` sets a flag that
 * is looked at after each iteration: the batch in progress is finished, and what it registered waits for the next run. A stop before
 * the run therefore lets exactly one batch through.
 *
 * A turn is normally one iteration. If nobody outside waits for anything, there is no reason to go back to Node after each of
 * them, and a turn may last a millisecond: its iterations are then as cheap as function calls. As soon as
 * a promise of JavaScript or another thread is involved (`openBridge`), each turn is a single iteration again. I/O of the loop's own poller is
 * asked for in each iteration and does not care.
 *
 * Misuse is an error of the caller, not of the run: it is thrown before there is a promise.
 *
 * Source: Base Event Loop, Run an event loop.
 */
import { SystemClock } from "../clock/system-clock.js";
import { RuntimeError } from "../errors/builtin.js";
import { escapesTheLoop } from "../errors/classify.js";
import { isFuture } from "../futures/future.js";
import type { Future } from "../futures/future.js";
import { runningLoopOrNull, setRunningLoop } from "../policy/thread-state.js";
import type { Awaitable } from "../tasks/awaitable.js";
import { ensureFuture } from "../tasks/ensure-future.js";
import { Task } from "../tasks/task.js";
import { Driver } from "./driver.js";
import { Iteration } from "./iteration.js";

/** A turn of several iterations ends after this many seconds, so that Node gets its share. */
const LONGEST_TURN = 0.001;

interface Run {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Real time, whatever clock the loop has: turns are about the thread, not about timers. */
const realTime = new SystemClock();

/** The layer of the loop that runs, stops and closes it. */
export abstract class Running extends Iteration {
  protected readonly driver = new Driver(() => this.takeTurn());
  /** The present run; null if the loop does not run. */
  protected currentRun: Run | null = null;
  protected stopping = false;
  /** The number of things outside that wait for the loop, or it for them. */
  protected openBridges = 0;

  /** Gives back everything that the loop holds; called once, when it is closed. A layer that holds something overrides this. */
  protected release(): void {}

  /** Called when a run begins, and when it has ended. */
  protected abstract runningChanged(): void;

  /** Whether the loop runs. */
  isRunning(): boolean {
    return this.currentRun !== null;
  }

  /** Whether the loop was closed. */
  isClosed(): boolean {
    return this.closed;
  }

  /**
   * Runs the loop until `stop()` is called.
   * @returns a promise that is fulfilled when the loop has stopped, and rejected with a KeyboardInterrupt or SystemExit that a callback
   * threw. The loop can be run again in both cases.
   * @throws {RuntimeError} at once, if the loop is closed or runs already, or if another one runs in this thread.
   */
  runForever(): Promise<void> {
    this.checkClosed();
    this.checkRunning();
    setRunningLoop(this.asEventLoop());
    return new Promise<void>((resolve, reject) => {
      this.currentRun = { resolve, reject };
      this.runningChanged();
      this.driver.requestTurn();
    });
  }

  /**
   * Runs the loop until an awaitable is done.
   * @param awaitable a future of this loop, a coroutine or an awaitable object.
   * @returns a promise for the result. It is rejected with the exception, if there is one; with a RuntimeError, if the
   * loop was stopped before; with a KeyboardInterrupt or SystemExit, like `runForever`.
   * @throws {RuntimeError} at once, like `runForever`.
   * @throws {ValueError} at once, for a future of another loop; {AsyncioTypeError} for what cannot be waited for.
   */
  runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.checkClosed();
    this.checkRunning();
    const future = ensureFuture(awaitable, this.asEventLoop());
    const isOwnTask = !isFuture(awaitable);
    if (isOwnTask && future instanceof Task) future.forgetDestroyedPending();
    future.addDoneCallback(stopLoopOf);
    return this.runForever().then(
      () => {
        future.removeDoneCallback(stopLoopOf);
        if (!future.done()) throw new RuntimeError("the event loop was stopped before the future was done"); // run_until_complete.stopped-error
        return future.result();
      },
      (error: unknown) => {
        future.removeDoneCallback(stopLoopOf);
        // The error in flight may be this very task's, and counts as retrieved.
        if (isOwnTask && future.done() && !future.cancelled()) future.exception();
        throw error;
      },
    );
  }

  /**
   * Stops the loop when it has finished the batch of callbacks that it is running. If it does not run, the next run consists of one
   * batch.
   */
  stop(): void {
    this.stopping = true; // stop.current-batch-finishes
    if (this.asleep) this.wake();
  }

  /**
   * Closes the loop. What is still registered is dropped, the default executor is shut down without waiting for it. Closing twice is
   * allowed; nothing else is, on a closed loop.
   * @throws {RuntimeError} if the loop runs.
   */
  close(): void {
    if (this.isRunning()) throw new RuntimeError("a running event loop cannot be closed"); // close.running-error
    if (this.closed) return; // close.idempotent
    this.closed = true;
    this.ready.clear();
    this.timers.clear();
    this.release();
  }

  /** Notes that code outside the loop waits for it, or the loop for code outside; `closeBridge` must follow. */
  openBridge(): void {
    this.openBridges += 1;
  }

  closeBridge(): void {
    this.openBridges -= 1;
  }

  protected checkRunning(): void {
    if (this.isRunning()) throw new RuntimeError("this event loop is running already");
    if (runningLoopOrNull() !== null) throw new RuntimeError("cannot run an event loop while another one runs in the same thread");
  }

  protected wake(): void {
    this.asleep = false;
    this.driver.requestTurn();
  }

  /** Ends the loop's sleep with a turn at once. Only for what Node itself calls: no callback of the loop may be running. */
  protected wakeAtOnce(): void {
    if (this.asleep) this.driver.takeTurnNow();
  }

  /** One turn: an iteration, or a millisecond full of them, and then what is to come next. */
  protected takeTurn(): void {
    this.asleep = false;
    const end = realTime.now() + LONGEST_TURN;
    do {
      try {
        this.runOnce();
      } catch (error) {
        this.endRun(error, true);
        return;
      }
      if (this.stopping) {
        this.endRun(undefined, false);
        return;
      }
    } while ((this.ready.length > 0 || this.mayHearSoon()) && this.openBridges === 0 && realTime.now() < end);
    this.planNextTurn();
  }

  protected planNextTurn(): void {
    if (this.ready.length > 0) {
      this.driver.requestTurn();
      return;
    }
    this.timers.discardCancelled();
    const moment = this.timers.nextMoment();
    if (moment !== Infinity && this.clock.jumpTo !== undefined && this.openBridges === 0) this.clock.jumpTo(moment);
    const seconds = moment - this.time();
    if (seconds <= 0) {
      this.driver.requestTurn();
    } else {
      this.asleep = true;
      this.driver.sleep(seconds);
    }
  }

  /**
   * Whether it is better to poll once more than to fall asleep. To be woken costs more than several polls, and what has just run may have
   * caused input, or have taken so long that there is some by now.
   */
  protected mayHearSoon(): boolean {
    return this.latestBatch > 0 && this.poller.isWatching?.() === true;
  }

  /** Ends the run. The ready queue stays as it is: whatever was not run waits for the next one. */
  protected endRun(error: unknown, failed: boolean): void {
    const run = this.currentRun;
    this.currentRun = null;
    this.stopping = false;
    this.asleep = false;
    this.driver.halt();
    setRunningLoop(null);
    this.runningChanged();
    if (failed) run?.reject(error);
    else run?.resolve();
  }
}

/** Stops the loop of a future that `runUntilComplete` waits for. */
function stopLoopOf(future: Future): void {
  // An error that leaves the loop ends the run by itself; stopping as well would cut the next one short.
  if (!future.cancelled() && escapesTheLoop(future.exception())) return;
  future.getLoop().stop();
}
