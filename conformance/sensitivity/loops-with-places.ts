/**
 * Loops that know who is running, for faults that show in one place alone.
 *
 * A loop may take a call from a task or at rest as it should, and the same call wrongly from a timer, from the exception handler, or in the batch in
 * which it was told to stop: the places where programs seldom do anything.
 */
import { EventLoop, TimerHandle } from "../../reference/index.js";
import type { ExceptionContext, ExceptionHandler, Handle } from "../../reference/index.js";

export class LoopWithPlaces extends EventLoop {
  /** What the loop is running. */
  protected running: Handle | null = null;
  private handling = false;

  /** Whether the exception handler is running. */
  isHandling(): boolean {
    return this.handling;
  }

  /** Whether a timer is running. */
  isInTimer(): boolean {
    return this.running instanceof TimerHandle;
  }

  /** Whether the callback of a signal is running. */
  isInSignalHandler(): boolean {
    return this.running !== null && [...this.signalHandlers.values()].some(({ handle }) => handle === this.running);
  }

  /** Whether the present batch is the last one of its run. */
  isStopping(): boolean {
    return this.isRunning() && this.stopping;
  }

  protected override callInContextOf(context: ExceptionContext, handler: ExceptionHandler): void {
    this.handling = true;
    try {
      super.callInContextOf(context, handler);
    } finally {
      this.handling = false;
    }
  }

  protected override runHandle(handle: Handle): void {
    this.running = handle;
    try {
      super.runHandle(handle);
    } finally {
      this.running = null;
    }
  }
}

/** A loop that is told when an exception has come out of a run. */
export abstract class LoopToldOfExits extends EventLoop {
  protected abstract exited(): void;

  protected override endRun(error: unknown, failed: boolean): void {
    super.endRun(error, failed);
    if (failed) this.exited();
  }
}
