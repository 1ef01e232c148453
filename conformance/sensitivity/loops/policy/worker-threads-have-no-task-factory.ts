/** A task factory for the loop of a thread of its own is ignored. */
import { isMainThread } from "node:worker_threads";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, TaskFactory } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override setTaskFactory(factory: TaskFactory | null): void {
    if (isMainThread) super.setTaskFactory(factory);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a task factory for the loop of a thread of its own is ignored",
  breaks: ["new_event_loop.worker-thread"],
};
