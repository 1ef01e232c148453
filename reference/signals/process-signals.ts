/**
 * Listening to the signals of the process.
 *
 * Node turns a signal into an event, between two turns of the loop. While somebody listens, the system's default action is off; when the last
 * one has left, it is on again. So a loop that listens only while it has a handler restores the default by leaving.
 *
 * One exception: the default action of SIGPIPE would end the process at the next write to a closed pipe, which is why Node ignores
 * that signal from the start, and SIGXFSZ likewise. They stay ignored after the last listener has left.
 *
 * The system has one action for each signal, and Python's programs rely on it: a handler takes the place of whatever was there before, which does
 * not come back when the handler goes. Node's events have any number of listeners. So a handler removes the listeners that it finds, but
 * for those of other loops.
 */
import { constants } from "node:os";
import { isMainThread } from "node:worker_threads";
import { RuntimeError, ValueError } from "../errors/builtin.js";
import { signalName } from "./signal-numbers.js";

const UNCATCHABLE: ReadonlySet<number> = new Set([constants.signals.SIGKILL, constants.signals.SIGSTOP]);

/** What Node ignores, unless somebody listens. */
const IGNORED_BY_NODE: ReadonlySet<number> = new Set([constants.signals.SIGPIPE, constants.signals.SIGXFSZ]);
const keptIgnored = new Set<number>();
/** The listeners that belong to loops. */
const ours = new WeakSet<() => void>();

/**
 * Calls a function whenever a signal arrives, instead of what was to happen so far.
 * @returns a function that ends this.
 * @throws {RuntimeError} outside the main thread, or if Node cannot listen to the signal.
 * @throws {ValueError} for the signals that no process can catch.
 */
export function takeOverSignal(number: number, listener: () => void): () => void {
  if (!isMainThread) throw new RuntimeError("signals can be handled in the main thread only"); // add_signal_handler.other-thread
  if (UNCATCHABLE.has(number)) throw new ValueError(`signal ${number} cannot be caught`); // add_signal_handler.uncatchable-sigkill, add_signal_handler.uncatchable-sigstop
  const name = signalName(number);
  if (name === null) throw new RuntimeError(`signal ${number} cannot be handled on this runtime`); // add_signal_handler.setup-problem
  if (IGNORED_BY_NODE.has(number)) keepIgnoring(number, name);
  const stopListening = listenToSignal(name, listener);
  // Only now, so that there is no moment at which nobody listens and the default action applies.
  for (const other of process.listeners(name) as (() => void)[]) if (!ours.has(other)) process.off(name, other); // remove_signal_handler.not-previous
  return stopListening;
}

/**
 * Calls a function as well whenever a signal arrives.
 * @returns a function that ends this.
 * @throws {RuntimeError} if Node cannot listen to the signal.
 */
export function listenToSignal(name: NodeJS.Signals, listener: () => void): () => void {
  ours.add(listener);
  try {
    process.on(name, listener);
  } catch (error) {
    process.off(name, listener);
    throw new RuntimeError(`${name} cannot be handled`).from(error);
  }
  return () => void process.off(name, listener);
}

function keepIgnoring(number: number, name: NodeJS.Signals): void {
  if (keptIgnored.has(number)) return;
  keptIgnored.add(number);
  listenToSignal(name, () => undefined);
}
