/** An exception that leaves run_forever takes the task factory with it. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override async runForever(): Promise<void> {
    try {
      await super.runForever();
    } catch (error) {
      this.taskFactory = null;
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an exception that leaves run_forever takes the task factory with it",
  breaks: ["set_task_factory.used-by-create-task"],
  alsoAffects: ["*"],
};
