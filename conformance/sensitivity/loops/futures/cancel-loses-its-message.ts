/** The message of cancel is dropped. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override cancel(): boolean {
    return super.cancel();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "CancelledError does not carry the message of cancel",
  breaks: ["future.cancel.message"],
  alsoAffects: ["task-cancel/*"],
};
