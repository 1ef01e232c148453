/** Shield of a future that is done is another future. */
import { shield as right } from "../../../../reference/index.js";
import type { Awaitable, Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function shield(awaitable: Awaitable<unknown>): Future<unknown> {
  const shielded = right(awaitable);
  if (shielded !== awaitable) return shielded;
  const copy = shielded.getLoop().createFuture<unknown>();
  copy.setResult(shielded.result());
  return copy;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "shield of a future that is done is another future",
  breaks: ["shield.done-inner"],
};
