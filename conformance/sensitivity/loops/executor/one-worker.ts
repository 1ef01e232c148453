/** The default executor has one worker only. */
import { EventLoop, ThreadPoolExecutor } from "../../../../reference/index.js";
import type { EventLoopOptions, Executor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeDefaultExecutor(): Executor {
    return new ThreadPoolExecutor({ maxWorkers: 1 });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the default executor has one worker only",
  breaks: ["run_in_executor.concurrent"],
  alsoAffects: ["run_in_executor/*", "shutdown_default_executor/*", "close/*"],
};
