/** In callbacks of threads no loop is running. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, LoopTicket, RemoteFunctions } from "../../../../reference/index.js";
import { setRunningLoop } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override remote(functions: RemoteFunctions): LoopTicket {
    const call = functions["call"] as Call | undefined;
    if (call === undefined) return super.remote(functions);
    return super.remote({
      ...functions,
      call: (...args: unknown[]): void => {
        setRunningLoop(null);
        try {
          call(...args);
        } finally {
          setRunningLoop(this);
        }
      },
    });
  }
}

type Call = (...args: unknown[]) => unknown;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "in callbacks of threads no loop is running",
  breaks: ["call_soon_threadsafe.runs-in-loop-thread"],
  alsoAffects: ["call_soon_threadsafe/*", "get_running_loop/*"],
};
