/** A cancelled sleep raises CancelledError only when a part of its time has passed. */
import { sleep as right } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function* sleep(delay: number, value?: unknown): Coroutine<unknown> {
  try {
    return yield* right(delay, value);
  } catch (error) {
    if (delay > 0) yield* right(0.03);
    throw error;
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "a cancelled sleep raises CancelledError only when a part of its time has passed",
  breaks: ["sleep.cancel"],
  alsoAffects: ["*"],
};
