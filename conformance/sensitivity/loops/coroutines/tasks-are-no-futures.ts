/** Only plain futures count as futures. */
import { isFuture as reference, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const isFuture = (value: unknown): boolean => reference(value) && !(value instanceof Task);

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "isfuture is false for tasks",
  breaks: ["isfuture.task"],
  alsoAffects: ["create_task/is-a-future", "ensure_future/awaitable"],
};
