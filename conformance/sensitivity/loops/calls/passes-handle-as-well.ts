/** The callback receives its handle after the arguments. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Generous extends EventLoop {
  override callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const handle: Handle = super.callSoon((...given: A) => callback(...([...given, handle] as unknown as A)), ...args);
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Generous(options);

export const broken: BrokenLoop = {
  title: "the callback receives its handle after the arguments",
  breaks: ["call_soon.args"],
  alsoAffects: ["*"],
};
