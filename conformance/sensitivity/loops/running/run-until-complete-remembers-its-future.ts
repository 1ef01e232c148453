/** The loop remembers the future that run_until_complete waited for. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Awaitable } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Remembering extends EventLoop {
  protected latest: unknown = null;

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.latest = awaitable;
    return super.runUntilComplete(awaitable);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Remembering(options);

export const broken: BrokenLoop = {
  title: "the loop remembers the future that run_until_complete waited for",
  breaks: ["run_until_complete.releases"],
  alsoAffects: ["never-retrieved/*", "exception_handler/*"],
};
