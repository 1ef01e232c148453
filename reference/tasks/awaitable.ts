/**
 * What can be waited for.
 *
 * A coroutine here is a generator: it runs until it yields, and the task that steps it resumes it later. What it may yield is
 * the whole vocabulary between coroutine and task: a future ("resume me when this is done") or nothing at all ("resume me in the next
 * iteration"). `yield*` hands that vocabulary through any number of coroutines and evaluates to what the innermost
 * returns, which makes it asyncio's `await`, with the types intact.
 *
 * Anything whose `[Symbol.iterator]` makes such a generator is awaitable: coroutines (which are their own iterator), futures, and
 * objects of users. Arrays and other collections are iterable as well, but theirs are not coroutines, and waiting for one is a mistake.
 *
 * Source: Base Event Loop, Tasks ("coroutine object").
 */

/** A coroutine object that returns a `T`: the result of calling a generator function. */
export type Coroutine<T> = Generator<unknown, T, unknown>;

/** Anything that `yield*` can wait for, with a `T` as its result. */
export interface Awaitable<T> {
  [Symbol.iterator](): Coroutine<T>;
}

/** Whether a value is a coroutine object. */
export function isCoroutine(value: unknown): value is Coroutine<unknown> {
  if (typeof value !== "object" || value === null) return false;
  const candidate = value as Partial<Coroutine<unknown>>;
  return (
    typeof candidate.next === "function" &&
    typeof candidate.throw === "function" &&
    typeof candidate.return === "function" &&
    typeof candidate[Symbol.iterator] === "function"
  );
}

/** Whether a value is an object that makes a coroutine when it is waited for. Collections are not. */
export function isAwaitableObject(value: unknown): value is Awaitable<unknown> {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof Map || value instanceof Set) return false;
  return typeof (value as Partial<Awaitable<unknown>>)[Symbol.iterator] === "function";
}
