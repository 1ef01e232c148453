/** A reader sees the context variables of the run, not those of add_reader. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Rootless extends EventLoop {
  private readonly calls = new Set<() => unknown>();

  protected override runHandleNow(handle: Handle): void {
    if (!this.calls.has(handle.callback as () => unknown)) return super.runHandleNow(handle);
    try {
      handle.call();
    } catch (error) {
      this.reportFailedHandle(handle, error);
    }
  }

  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    const call = (): unknown => callback(...args);
    this.calls.add(call);
    super.addReader(descriptor, call);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Rootless(options);

export const broken: BrokenLoop = {
  title: "a reader sees the context variables of the run, not those of add_reader",
  breaks: ["add_reader.context"],
  alsoAffects: ["*"],
};
