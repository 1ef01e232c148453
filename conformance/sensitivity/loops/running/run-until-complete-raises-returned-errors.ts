/** Run_until_complete raises an error object that is a result. */
import { EventLoop, Exception } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Confused extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    return super.runUntilComplete(awaitable).then((result) => {
      if (result instanceof Exception) throw result;
      return result;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Confused(options);

export const broken: BrokenLoop = {
  title: "run_until_complete raises an error object that is a result",
  breaks: ["run_until_complete.returns-result"],
  alsoAffects: ["*"],
};
