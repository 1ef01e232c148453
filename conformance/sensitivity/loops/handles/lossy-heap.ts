/** A timer heap that, when cancelled timers are cleared out, loses the last of the others if there are more than so many. */
import { EventLoop, TimerHeap } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";

/** A function that makes loops whose timer heaps are such. */
export function loopsLosingATimer(harmless: number): (options?: EventLoopOptions) => EventLoop {
  class LossyHeap extends TimerHeap {
    protected override rebuild(): void {
      super.rebuild();
      if (this.length <= harmless) return;
      this.handles.pop();
      this.moments.pop();
    }
  }
  class Lossy extends EventLoop {
    protected override readonly timers = new LossyHeap();
  }
  return (options) => new Lossy(options);
}
