/** Every third callback of a thread is called twice. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, LoopTicket, RemoteFunctions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override remote(functions: RemoteFunctions): LoopTicket {
    const call = functions["call"] as Call | undefined;
    if (call === undefined) return super.remote(functions);
    let count = 0;
    return super.remote({
      ...functions,
      call: (...args: unknown[]): void => {
        count += 1;
        call(...args);
        if (count % 3 === 0) call(...args);
      },
    });
  }
}

type Call = (...args: unknown[]) => unknown;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "every third callback of a thread is called twice",
  breaks: ["call_soon_threadsafe.exactly-once", "call_soon_threadsafe.concurrent-threads"],
  alsoAffects: ["call_soon_threadsafe/*", "run_forever/*"],
};
