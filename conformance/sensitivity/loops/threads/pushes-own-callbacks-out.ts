/** A callback of a thread takes the place of the callback of the loop that stands first. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, LoopTicket, RemoteFunctions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override remote(functions: RemoteFunctions): LoopTicket {
    const call = functions["call"] as Call | undefined;
    if (call === undefined) return super.remote(functions);
    return super.remote({
      ...functions,
      call: (...args: unknown[]): void => {
        if (this.ready.length > 1) this.ready.shift();
        call(...args);
      },
    });
  }
}

type Call = (...args: unknown[]) => unknown;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a callback of a thread takes the place of the callback of the loop that stands first",
  breaks: ["call_soon_threadsafe.concurrent-threads"],
  alsoAffects: ["call_soon_threadsafe/*", "close/*", "run_forever/*"],
};
