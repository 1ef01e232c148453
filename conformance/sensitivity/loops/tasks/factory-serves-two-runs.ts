/** After the second run the default task factory is back. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private runs = 0;

  override runForever(): Promise<void> {
    this.runs += 1;
    if (this.runs > 2) this.taskFactory = null;
    return super.runForever();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "after the second run the default task factory is back",
  breaks: ["set_task_factory.used-by-create-task", "get_task_factory.returns-the-factory"],
};
