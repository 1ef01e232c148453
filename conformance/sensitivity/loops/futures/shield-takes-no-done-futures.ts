/** A future that is done cannot be shielded, and reads as nothing. */
import { isFuture, shield as reference, Task } from "../../../../reference/index.js";
import type { Awaitable, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function shield<T>(awaitable: Awaitable<T>): Future<T> {
  if (!isFuture(awaitable) || awaitable instanceof Task || !awaitable.done()) return reference(awaitable);
  const nothing = awaitable.getLoop().createFuture<T>();
  nothing.setResult(null as T);
  return nothing;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "shield of a done future gives None",
  breaks: ["future.accepted-by-shield"],
};
