/** Run_until_complete gives the exception that it raises to the exception handler as well. */
import { EventLoop, ValueError } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Talkative extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    return super.runUntilComplete(awaitable).catch((error: unknown) => {
      if (error instanceof ValueError) this.callExceptionHandler({ message: "run_until_complete failed", exception: error });
      throw error;
    });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Talkative(options);

export const broken: BrokenLoop = {
  title: "run_until_complete gives the exception that it raises to the exception handler as well",
  breaks: ["run_until_complete.exception-not-reported"],
  alsoAffects: ["*"],
};
