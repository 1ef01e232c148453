/** Whoever awaits a cancelled task receives CancelledError without the message. */
import { CancelledError, Task } from "../../../../reference/index.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override endCancelled(): void {
    this.cancellation = new CancelledError();
    super.endCancelled();
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "whoever awaits a cancelled task receives CancelledError without the message",
  breaks: ["task.cancel.message-outside", "task.cancel.message-before-first-step"],
  alsoAffects: ["*message*", "*cancel*"],
};
