/** A reader sees the context variables of the run, not those of add_reader. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Rootless extends EventLoop {
  private readonly handles = new Set<Handle>();

  protected override makeWatchHandle(callback: Callback, args: readonly unknown[], method: string): Handle {
    const handle = super.makeWatchHandle(callback, args, method);
    this.handles.add(handle);
    return handle;
  }

  protected override runHandleNow(handle: Handle): void {
    if (!this.handles.has(handle)) return super.runHandleNow(handle);
    try {
      handle.call();
    } catch (error) {
      this.reportFailedHandle(handle, error);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Rootless(options);

export const broken: BrokenLoop = {
  title: "a reader sees the context variables of the run, not those of add_reader",
  breaks: ["add_reader.context"],
  alsoAffects: ["*"],
};
