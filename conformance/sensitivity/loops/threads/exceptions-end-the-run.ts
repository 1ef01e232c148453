/** An exception of a callback that a thread registered ends the run. */
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
        try {
          call(...args);
        } catch (error) {
          this.stop();
          throw error;
        }
      },
    });
  }
}

type Call = (...args: unknown[]) => unknown;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "an exception of a callback that a thread registered ends the run",
  breaks: ["call_soon_threadsafe.exception-handled"],
  alsoAffects: ["exception_handler/*", "exception-handler/*", "call_exception_handler/*", "run_coroutine_threadsafe/*"],
};
