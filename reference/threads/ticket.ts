/**
 * What a thread needs to call into the loop of another: the messages, and the shared numbers that make them quick to notice.
 *
 * Messages carry the calls. But a message alone is noticed only when Node polls, and a thread that blocks does not poll. So beside the port there are
 * two pieces of shared memory, which can be read at any moment and waited for: one counts what was sent to the loop (and says whether it
 * runs or is closed), the other counts what the loop has answered.
 */
import type { MessagePort } from "node:worker_threads";
import type { Coroutine } from "../tasks/awaitable.js";
import type { ErrorDescription } from "./error-transfer.js";

/** The functions that other threads may call, by name. For `runCoroutineThreadsafe` they must be generator functions. */
export type RemoteFunctions = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The functions of a loop under a type with which they can be called. */
export type CallableFunctions = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** Sent to one worker thread, which passes it to `attachLoop`. `port` must be in the transfer list of that message. */
export interface LoopTicket {
  readonly port: MessagePort;
  /** Shared by all tickets of a loop, see `LOOP_STATE`. */
  readonly loopState: SharedArrayBuffer;
  /** One number: how many answers the loop has sent on this port. */
  readonly answers: SharedArrayBuffer;
  /** The names of the functions that may be called. */
  readonly names: readonly string[];
  /** The thread of the loop. */
  readonly threadId: number;
}

/** The places in a loop's shared memory. */
export const LOOP_STATE = { messagesSent: 0, closed: 1, running: 2, length: 3 } as const;

/** To the loop. Each call and each coroutine has a number, with which it can be cancelled. */
export type MessageToLoop =
  | { readonly type: "call"; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly type: "cancel-call"; readonly id: number }
  | { readonly type: "coroutine"; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly type: "cancel-coroutine"; readonly id: number };

/** From the loop: how a coroutine ended. */
export interface AnswerFromLoop {
  readonly id: number;
  readonly end: { readonly value: unknown } | { readonly error: ErrorDescription } | "cancelled";
}

export type CoroutineFunction = (...args: unknown[]) => Coroutine<unknown>;
