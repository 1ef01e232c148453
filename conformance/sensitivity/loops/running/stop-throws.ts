/** Stop leaves the callback that calls it by an exception, so that the rest of the callback is not executed. */
import { EventLoop, GeneratorExit } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Interruption extends GeneratorExit {}

class Throwing extends EventLoop {
  override stop(): void {
    super.stop();
    if (this.isRunning()) throw new Interruption();
  }

  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    if (!(error instanceof Interruption)) super.reportFailedHandle(handle, error);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Throwing(options);

export const broken: BrokenLoop = {
  title: "stop leaves the callback that calls it by an exception, so that the rest of the callback is not executed",
  breaks: ["stop.caller-continues"],
  alsoAffects: ["*"],
};
