/** Calls from other threads are kept until the loop begins an iteration for a reason of its own. */
import { copyContext, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class BrokenEventLoop extends EventLoop {
  private readonly waiting: Handle[] = [];

  override callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = this.makeHandle(callback as (...args: unknown[]) => unknown, args, copyContext());
    this.waiting.push(handle);
    return handle;
  }

  protected override receiveRemoteCalls(): void {
    super.receiveRemoteCalls();
    for (const handle of this.waiting.splice(0)) this.addReady(handle);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new BrokenEventLoop(options);

export const broken: BrokenLoop = {
  title: "a call from another thread does not wake a sleeping loop",
  breaks: ["future.completed-through-call-soon-threadsafe"],
  alsoAffects: ["example-overview/*"],
};
