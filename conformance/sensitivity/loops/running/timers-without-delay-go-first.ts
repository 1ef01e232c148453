/** Timers with a delay wait as long as there are timers without one. */
import { EventLoop } from "../../../../reference/index.js";
import type { Context, EventLoopOptions, TimerHandle } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly urgent = new Set<TimerHandle>();

  protected override schedule(when: number, callback: Callback, args: readonly unknown[], context: Context, method: string): TimerHandle {
    const isUrgent = when <= this.time();
    const timer = super.schedule(when, callback, args, context, method);
    if (isUrgent) this.urgent.add(timer);
    return timer;
  }

  protected override collectDueTimers(): void {
    if (this.urgent.size === 0) return super.collectDueTimers();
    const others: TimerHandle[] = [];
    for (let timer = this.timers.pop(); timer !== undefined; timer = this.timers.pop()) others.push(timer);
    for (const timer of others) {
      if (!this.urgent.delete(timer)) this.timers.push(timer);
      else if (!timer.cancelled()) this.ready.push(timer);
    }
    this.urgent.clear();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "timers with a delay wait as long as there are timers without one",
  breaks: ["run_forever.timers-not-starved"],
  alsoAffects: ["*"],
};
