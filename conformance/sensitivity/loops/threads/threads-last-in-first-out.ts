/** Callbacks that a thread registers in one go run in reverse order. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, LoopTicket, RemoteFunctions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override remote(functions: RemoteFunctions): LoopTicket {
    const call = functions["call"] as Call | undefined;
    if (call === undefined) return super.remote(functions);
    const waiting: unknown[][] = [];
    return super.remote({
      ...functions,
      call: (...args: unknown[]): void => {
        waiting.push(args);
        if (waiting.length === 1) this.callSoon(() => waiting.splice(0).reverse().forEach((each) => void call(...each)));
      },
    });
  }
}

type Call = (...args: unknown[]) => unknown;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "callbacks that a thread registers in one go run in reverse order",
  breaks: ["call_soon_threadsafe.fifo"],
  alsoAffects: ["call_soon_threadsafe/*", "run_forever/*", "close/*", "new_event_loop/*"],
};
