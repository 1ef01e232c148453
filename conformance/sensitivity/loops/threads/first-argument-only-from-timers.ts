/** Of what a timer gives to callSoonThreadsafe the callback receives the first argument only. */
import type { EventLoop, EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopWithPlaces } from "../../loops-with-places.js";

class Broken extends LoopWithPlaces {
  override callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return super.callSoonThreadsafe(callback, ...(this.isInTimer() ? (args.slice(0, 1) as A) : args));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "of what a timer gives to callSoonThreadsafe the callback receives the first argument only",
  breaks: ["call_soon_threadsafe.args"],
};
