/** The context of a callback that raises is not left. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import { active } from "../../../../reference/context/context.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Careless extends EventLoop {
  protected override runHandleNow(handle: Handle): void {
    const context = handle.getContext();
    super.runHandleNow(handle);
    if (this.failed) active.context = context.copy();
  }

  private failed = false;

  protected override reportFailedHandle(handle: Handle, error: unknown): void {
    this.failed = true;
    super.reportFailedHandle(handle, error);
  }

  protected override runBatch(size: number): void {
    const outer = active.context;
    this.failed = false;
    for (let count = 0; count < size; count += 1) this.runNext();
    if (!this.failed) active.context = outer;
  }

  private runNext(): void {
    const handle = this.ready.shift();
    if (handle !== undefined && !handle.cancelled()) this.runHandle(handle);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Careless(options);

export const broken: BrokenLoop = {
  title: "the context of a callback that raises is not left",
  breaks: ["call_soon.context-isolated"],
  alsoAffects: ["call_exception_handler/*", "call_soon_threadsafe/*", "create_task/*", "done-callback/*", "exception_handler/*", "task/*"],
};
