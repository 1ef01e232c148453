/**
 * Calling members of the subject: a method that the loop has not got, or one that throws NotImplementedError, means that the loop lacks it.
 *
 * Only the loop and its module may lack something. What they return (handles, futures, tasks) either has the method that asyncio's
 * has, or the loop returned the wrong thing: an ordinary AttributeError, as in Python.
 */
import type { Context } from "./registry.js";
import { Foreign, MainLoop } from "../threads/transport.js";
import { newError } from "../errors.js";
import { ProgramFault, Unsupported } from "../faults.js";

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Calls a method of an object (loop, handle, future, task) by its JavaScript name. */
export function callMember(target: unknown, name: string, args: readonly unknown[], context: Context): unknown {
  const { state, call } = context;
  // What the loop returned may be no object of asyncio's at all: then this is an ordinary error, as it is in Python.
  if (target === null || (typeof target !== "object" && typeof target !== "function")) throw newError("AttributeError", [`${String(target)} has no ${name}()`], state);
  if (target instanceof MainLoop || target instanceof Foreign) throw state.lacking(call.op, "an object of JavaScript belongs to the thread that made it");
  const method = (target as Record<string, unknown>)[name];
  if (typeof method !== "function") {
    const kind = (target as object).constructor?.name ?? typeof target;
    if (isLoop(target)) throw state.lacking(call.op, `${kind} has no method ${name}()`);
    throw newError("AttributeError", [`${kind} has no ${name}()`], state);
  }
  return guard(context, () => (method as Method).apply(target, [...args]));
}

const isLoop = (target: object): boolean => typeof (target as { runForever?: unknown }).runForever === "function";

/** Calls a function that the subject exports. */
export function callFunction(name: string, args: readonly unknown[], context: Context): unknown {
  const { state, call } = context;
  const exported = (state.subject as unknown as Record<string, unknown>)[name];
  if (typeof exported !== "function") throw state.lacking(call.op, `the loop's module has no ${name}()`);
  return guard(context, () => (exported as Method)(...args));
}

function guard(context: Context, body: () => unknown): unknown {
  try {
    return body();
  } catch (error) {
    if (error instanceof ProgramFault || error instanceof Unsupported) throw error;
    const { NotImplementedError } = context.state.subject;
    if (error instanceof NotImplementedError && error.constructor === NotImplementedError && !context.state.options.makesNotImplemented) {
      throw context.state.lacking(context.call.op, `${context.call.op} raised NotImplementedError: ${error.message}`);
    }
    throw error;
  }
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Whether an optional argument stands for something: asyncio's None is the same as leaving it out. */
export const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
