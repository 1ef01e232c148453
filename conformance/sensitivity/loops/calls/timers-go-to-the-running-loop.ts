/** Timers are registered with the loop that runs in the thread, whichever loop was asked. */
import { EventLoop, getRunningLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Stray extends EventLoop {
  protected override schedule(when: number, callback: Callback, args: readonly unknown[], context: Context, method: string): TimerHandle {
    return runningLoopOr(this).scheduleHere(when, callback, args, context, method);
  }

  private scheduleHere(when: number, callback: Callback, args: readonly unknown[], context: Context, method: string): TimerHandle {
    return super.schedule(when, callback, args, context, method);
  }
}

function runningLoopOr(loop: Stray): Stray {
  try {
    return getRunningLoop() as Stray;
  } catch {
    return loop;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Stray(options);

export const broken: BrokenLoop = {
  title: "timers are registered with the running loop, whichever loop was asked",
  breaks: ["call_soon.own-loop"],
  alsoAffects: ["*"],
};
