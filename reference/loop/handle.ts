/**
 * A handle: one callback that waits for its turn, with its arguments and the context that it will run in.
 *
 * The loop makes one for each `callSoon`, so it holds four plain fields and no closure. Cancelling does not search the queue
 * in which the handle stands: it takes the callback away, and the loop passes over the handle when its turn comes.
 *
 * Objects that are made by the million (handles, futures, tasks) declare their fields and set them in the constructor: a field with an
 * initializer would be defined twice, and a hundred nanoseconds are what a whole callback costs.
 *
 * Source: Base Event Loop, Calls (Handle).
 */
import type { Context } from "../context/context.js";
import { describeCall } from "../printing/describe.js";

export type Callback = (...args: unknown[]) => unknown;

/** Stands in the place of a cancelled callback, which can then be garbage long before its handle leaves the queue. */
const CANCELLED: Callback = () => undefined;

export class Handle {
  declare protected callback: Callback;
  /** Null for the frequent case of no arguments. */
  declare protected args: readonly unknown[] | null;
  declare protected context: Context;
  /** Where the callback was registered; only in debug mode. */
  declare sourceTraceback: readonly string[] | null;

  constructor(callback: Callback, args: readonly unknown[] | null, context: Context) {
    this.callback = callback;
    this.args = args;
    this.context = context;
    this.sourceTraceback = null;
  }

  /** Keeps the callback from being called. Without effect if it was called already, or cancelled before. */
  cancel(): void {
    this.callback = CANCELLED; // handle.cancel
    this.args = null;
  }

  /** Whether `cancel` was called. */
  cancelled(): boolean {
    return this.callback === CANCELLED;
  }

  /** The context that the callback runs in: the one that was given for it, else a copy of its own. */
  getContext(): Context {
    if (this.context.isSnapshot) this.context = this.context.copy(); // handle.get-context
    return this.context;
  }

  /** The context to enter for the call; anonymous if nobody asked for it by name. Only the loop calls this. */
  contextToEnter(): Context {
    return this.context;
  }

  /** Notes the context that the callback really ran in, after it set variables in its anonymous copy. Only the loop calls this. */
  adoptContext(context: Context): void {
    this.context = context;
  }

  /** Calls the callback. Only the loop does this, in the handle's context, and it deals with what the callback throws. */
  call(): void {
    const { callback, args } = this;
    if (args === null) callback();
    else if (args.length === 1) callback(args[0]);
    else callback(...args);
  }

  /** What is called, for messages. */
  describeCall(): string {
    return this.cancelled() ? "cancelled" : describeCall(this.callback, this.args);
  }

  toString(): string {
    const origin = this.sourceTraceback?.at(-1);
    return `<${this.constructor.name} ${this.describeCall()}${origin === undefined ? "" : ` created ${origin}`}>`; // debug.handle-created-at
  }
}
