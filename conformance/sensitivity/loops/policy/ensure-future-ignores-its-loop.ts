/** Ensure_future schedules on the current loop, whatever loop it is given. */
import { EventLoop } from "../../../../reference/index.js";
import type { Awaitable, Future } from "../../../../reference/index.js";
import { ensureFuture as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function ensureFuture<T>(awaitable: Awaitable<T>, _loop?: EventLoop): Future<T> {
  return reference(awaitable);
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "ensure_future schedules on the current loop, whatever loop it is given",
  breaks: ["new_event_loop.explicit-loop"],
  alsoAffects: ["ensure_future/*"],
};
