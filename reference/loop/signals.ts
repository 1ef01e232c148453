/**
 * Signals.
 *
 * A signal handler is a handle like those of `callSoon`, not used up by being called: it joins the ready queue whenever its signal arrives. Until the
 * loop has its next turn, nothing happens; so the callback may do all that other callbacks may, and finds nothing half done.
 *
 * SIGINT needs no handler to be noticed. As Python raises KeyboardInterrupt in the main thread, so does a loop that runs there: the run
 * ends with that error, and the loop can be run again. That holds while nobody else in the process listens to SIGINT: whoever does, be it
 * another loop or a listener of Node's, has chosen what the signal means.
 *
 * Source: Base Event Loop, UNIX signals.
 */
import { isMainThread } from "node:worker_threads";
import { active } from "../context/context.js";
import { KeyboardInterrupt } from "../errors/builtin.js";
import { listenToSignal, takeOverSignal } from "../signals/process-signals.js";
import { signalNumber } from "../signals/signal-numbers.js";
import type { Signal } from "../signals/signal-numbers.js";
import { checkCallback } from "./debug.js";
import type { Callback, Handle } from "./handle.js";
import { Pipes } from "./pipes.js";

interface SignalHandler {
  handle: Handle;
  readonly stopListening: () => void;
}

/** The layer of the loop that handles signals. */
export abstract class Signals extends Pipes {
  /** By the number of the signal. */
  protected readonly signalHandlers = new Map<number, SignalHandler>();
  /** Ends the watch for SIGINT during a run. */
  protected stopAwaitingInterrupt: (() => void) | null = null;
  protected inTurn = false;

  /**
   * Calls a function whenever a signal arrives. A second handler for the same signal replaces the first, and the first replaces what
   * the process did about the signal so far: other listeners of `process` are removed.
   * @param signal its number or its name.
   * @param callback runs as a callback of the loop, with `args`, in a copy of the present context.
   * @throws {ValueError} if there is no such signal, or it cannot be caught; {AsyncioTypeError} if it is no signal or no callback.
   * @throws {RuntimeError} if the loop is closed, outside the main thread, and if the signal cannot be listened to.
   */
  addSignalHandler<A extends unknown[]>(signal: Signal, callback: (...args: A) => unknown, ...args: A): void {
    checkCallback(callback, "addSignalHandler"); // add_signal_handler.coroutine, add_signal_handler.coroutine-function
    const number = signalNumber(signal);
    this.checkClosed(); // add_signal_handler.closed-loop
    const handle = this.makeHandle(callback as Callback, args.length === 0 ? null : args, active.context.copy()); // add_signal_handler.context
    const present = this.signalHandlers.get(number);
    if (present !== undefined) {
      present.handle = handle; // add_signal_handler.replaces
      return;
    }
    const stopListening = takeOverSignal(number, () => this.signalArrived(number));
    this.signalHandlers.set(number, { handle, stopListening });
  }

  /**
   * Removes the handler of a signal, and restores what the signal does without one.
   * @returns whether there was a handler.
   * @throws {ValueError} if there is no such signal; {AsyncioTypeError} if it is no signal.
   */
  removeSignalHandler(signal: Signal): boolean {
    const number = signalNumber(signal);
    const handler = this.signalHandlers.get(number);
    if (handler === undefined) return false; // remove_signal_handler.false, remove_signal_handler.uncatchable
    this.signalHandlers.delete(number);
    handler.stopListening(); // remove_signal_handler.restores-default
    handler.handle.cancel(); // remove_signal_handler.removes
    return true;
  }

  protected signalArrived(number: number): void {
    const handler = this.signalHandlers.get(number);
    if (handler !== undefined && !this.closed) this.addReady(handler.handle); // add_signal_handler.wakes-the-loop, add_signal_handler.not-running
  }

  /** Whether SIGINT means KeyboardInterrupt: if nobody else listens to it. */
  protected interruptsRun(): boolean {
    return process.listenerCount("SIGINT") === 1; // add_signal_handler.sigint-replaces-keyboard-interrupt
  }

  protected interrupted(): void {
    if (!this.interruptsRun()) return;
    const error = new KeyboardInterrupt();
    if (this.inTurn) throw error; // a callback made the event itself; the error goes its way through that callback
    this.endRun(error, true); // signal.keyboard-interrupt
  }

  protected override takeTurn(): void {
    this.inTurn = true;
    try {
      super.takeTurn();
    } finally {
      this.inTurn = false;
    }
  }

  protected override runningChanged(): void {
    if (!isMainThread) return;
    if (this.isRunning()) {
      // The name is for those who look at the listeners of the process.
      const raiseKeyboardInterrupt = (): void => this.interrupted();
      this.stopAwaitingInterrupt = listenToSignal("SIGINT", raiseKeyboardInterrupt);
    } else {
      this.stopAwaitingInterrupt?.();
      this.stopAwaitingInterrupt = null;
    }
  }

  protected override release(): void {
    for (const number of [...this.signalHandlers.keys()]) this.removeSignalHandler(number); // add_signal_handler.close-removes, add_signal_handler.close-restores-default
    super.release();
  }
}
