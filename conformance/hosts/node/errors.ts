/** Error classes by name, as the scenarios write them. */
import type { CaseState } from "./case-state.js";

type ErrorClass = new (...args: unknown[]) => Error;

/** The subject's class of that name. */
export function errorClass(name: string, state: CaseState): ErrorClass {
  const exported = (state.subject as unknown as Record<string, unknown>)[name];
  if (typeof exported === "function" && exported.prototype instanceof Error) return exported as ErrorClass;
  throw state.faulty(`unknown error class "${name}"`);
}

export function newError(name: string, args: readonly unknown[], state: CaseState): Error {
  return new (errorClass(name, state))(...args);
}

/** Whether an `except` clause of that class takes the error. What JavaScript throws by itself counts as Exception. */
export function isInstance(error: unknown, name: string, state: CaseState): boolean {
  const wanted = errorClass(name, state);
  if (error instanceof wanted) return true;
  if (error instanceof state.subject.BaseException) return false;
  if (error instanceof TypeError && name === "TypeError") return true;
  return name === "Exception" || name === "BaseException";
}
