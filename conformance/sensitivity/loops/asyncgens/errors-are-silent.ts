/** An error that a generator raises while it is closed is dropped. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *shutdownAsyncgens(): Coroutine<void> {
    const report = this.callExceptionHandler.bind(this);
    this.callExceptionHandler = (context): void => {
      if (context.asyncgen === undefined) report(context);
    };
    try {
      yield* super.shutdownAsyncgens();
    } finally {
      this.callExceptionHandler = report;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an error that a generator raises while it is closed is dropped",
  breaks: ["shutdown_asyncgens.exception-reported", "shutdown_asyncgens.exception-keys"],
  alsoAffects: ["shutdown_asyncgens/exception-*"],
};
