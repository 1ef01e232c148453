/** Of the callbacks of threads the first two hundred arrive. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, LoopTicket, RemoteFunctions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private calls = 0;

  override remote(functions: RemoteFunctions): LoopTicket {
    const call = functions["call"] as Call | undefined;
    if (call === undefined) return super.remote(functions);
    return super.remote({
      ...functions,
      call: (...args: unknown[]): void => {
        this.calls += 1;
        if (this.calls <= 200) call(...args);
      },
    });
  }
}

type Call = (...args: unknown[]) => unknown;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "callbacks of threads are lost after the first two hundred",
  breaks: ["call_soon_threadsafe.wakes-repeatedly"],
  alsoAffects: ["call_soon_threadsafe/*"],
};
