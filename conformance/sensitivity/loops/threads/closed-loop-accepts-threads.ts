/** Threads are not told that the loop was closed. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, LoopTicket, RemoteFunctions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override remote(functions: RemoteFunctions): LoopTicket {
    return this.mailbox.issueTicket(functions);
  }

  protected override release(): void {
    this.mailbox.close = (): void => undefined;
    super.release();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "threads are not told that the loop was closed",
  breaks: ["call_soon_threadsafe.closed-loop", "run_coroutine_threadsafe.closed-loop"],
  alsoAffects: ["is_closed/*", "close/*"],
};
