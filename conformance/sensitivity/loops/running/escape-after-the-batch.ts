/** An exception that ends the run waits until the rest of its batch has run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Finishing extends EventLoop {
  protected override runBatch(size: number): void {
    const errors: unknown[] = [];
    for (let left = size; left > 0; left -= 1) {
      try {
        super.runBatch(1);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Finishing(options);

export const broken: BrokenLoop = {
  title: "an exception that ends the run comes out only when the rest of its batch has run",
  breaks: ["run_forever.escape-at-once"],
  alsoAffects: ["run_forever/escape-*", "exception_handler/*", "run_until_complete/*"],
};
