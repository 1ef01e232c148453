/** Call_soon returns an object that can be cancelled but is no Handle. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Foreign extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoon(callback, ...args);
    return { cancel: () => handle.cancel(), cancelled: () => handle.cancelled(), getContext: () => handle.getContext() } as unknown as Handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Foreign(options);

export const broken: BrokenLoop = {
  title: "call_soon returns an object that can be cancelled but is no Handle",
  breaks: ["call_soon.returns-handle"],
  alsoAffects: ["*"],
};
