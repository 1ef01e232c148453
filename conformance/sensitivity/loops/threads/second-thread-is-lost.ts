/** Callbacks with arguments that come from a second thread are lost. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, LoopTicket, RemoteFunctions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private threads = 0;

  override remote(functions: RemoteFunctions): LoopTicket {
    const call = functions["call"] as Call | undefined;
    if (call === undefined) return super.remote(functions);
    const remotes = ++this.threads;
    return super.remote({
      ...functions,
      call: (...args: unknown[]): void => {
        if (remotes > 1 && args.length > 1) return;
        call(...args);
      },
    });
  }
}

type Call = (...args: unknown[]) => unknown;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "callbacks with arguments that come from a second thread are lost",
  breaks: ["call_soon_threadsafe.concurrent-threads"],
  alsoAffects: ["call_soon_threadsafe/*"],
};
