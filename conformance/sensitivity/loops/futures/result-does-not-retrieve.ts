/** Only exception counts as asking. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  override result(): T {
    const asked = this.failure?.retrieved ?? false;
    try {
      return super.result();
    } finally {
      if (this.failure !== null) this.failure.retrieved = asked;
    }
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "an exception that result() raised is reported as never retrieved",
  breaks: ["future.never-retrieved.silent-after-result", "future.never-retrieved.silent-after-await"],
  alsoAffects: ["never-retrieved/reported"],
};
