/** Without context, callbacks of call_soon_threadsafe run in the context in which the run was begun. */
import { copyContext } from "../../../../reference/index.js";
import type { EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return this.callSoonThreadsafeIn(present, callback, ...args);
  }

  override runForever(): Promise<void> {
    present = copyContext();
    return super.runForever();
  }
}

let present = copyContext();

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "without context, callbacks of call_soon_threadsafe run in the context in which the run was begun",
  breaks: ["call_soon_threadsafe.context-default"],
  alsoAffects: ["call_soon_threadsafe/*"],
};
