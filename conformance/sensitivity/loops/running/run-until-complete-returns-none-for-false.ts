/** Run_until_complete returns None for a result that counts as false. */
import { EventLoop } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Careless extends EventLoop {
  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    return super.runUntilComplete(awaitable).then((result) => result || (null as T));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Careless(options);

export const broken: BrokenLoop = {
  title: "run_until_complete returns None for a result that counts as false",
  breaks: ["run_until_complete.returns-result"],
  alsoAffects: ["*"],
};
