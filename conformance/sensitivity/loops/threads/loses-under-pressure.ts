/** Of the callbacks that threads have registered meanwhile the loop takes thirty, and loses the others. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, LoopTicket, RemoteFunctions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override remote(functions: RemoteFunctions): LoopTicket {
    const call = functions["call"] as Call | undefined;
    if (call === undefined) return super.remote(functions);
    let taken = 0;
    return super.remote({
      ...functions,
      call: (...args: unknown[]): void => {
        taken += 1;
        if (taken === 1) this.callSoon(() => (taken = 0));
        if (taken <= 30) call(...args);
      },
    });
  }
}

type Call = (...args: unknown[]) => unknown;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "of the callbacks that threads have registered meanwhile the loop takes thirty, and loses the others",
  breaks: ["call_soon_threadsafe.concurrent-threads", "call_soon_threadsafe.fifo", "call_soon_threadsafe.exactly-once"],
  alsoAffects: ["call_soon_threadsafe/*"],
};
