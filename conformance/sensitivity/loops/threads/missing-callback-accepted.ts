/** Call_soon_threadsafe without a callback raises nothing. */
import type { EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends OneWayIn {
  override callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoonThreadsafe(callback ?? ((): unknown => undefined), ...args);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "call_soon_threadsafe without a callback raises nothing",
  breaks: ["call_soon_threadsafe.missing-callback"],
};
