/** Callbacks of threads are lost in the fifth run. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, LoopTicket, RemoteFunctions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private runs = 0;

  override runForever(): Promise<void> {
    this.runs += 1;
    return super.runForever();
  }

  override remote(functions: RemoteFunctions): LoopTicket {
    const call = functions["call"] as Call | undefined;
    if (call === undefined) return super.remote(functions);
    return super.remote({
      ...functions,
      call: (...args: unknown[]): void => {
        if (this.runs !== 5) call(...args);
      },
    });
  }
}

type Call = (...args: unknown[]) => unknown;

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "callbacks of threads are lost in the fifth run",
  breaks: ["call_soon_threadsafe.wakes-repeatedly"],
};
