/** The handler is forgotten when a run ends. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class HandlerServesOneRun extends EventLoop {
  private runs = 0;

  protected override runningChanged(): void {
    super.runningChanged();
    if (!this.isRunning() && ++this.runs === 2) this.exceptionHandler = null;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new HandlerServesOneRun(options);

export const broken: BrokenLoop = {
  title: "the handler is forgotten when a run ends",
  breaks: ["set_exception_handler.across-runs"],
  alsoAffects: ["exception_handler/*", "set_exception_handler/*", "call_exception_handler/*", "default_exception_handler/*", "get_exception_handler/*", "debug/default-handler-*", "debug/source-traceback-*"],
};
