/** Cancelling a handle whose callback has run raises RuntimeError. */
import { EventLoop, Handle, RuntimeError, TimerHandle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class OddHandle extends Handle {
  private ran = false;

  override cancel(): void {
    if (this.ran) throw new RuntimeError("this callback has run");
    super.cancel();
  }

  override call(): void {
    super.call();
    this.ran = true;
  }
}

class OddTimer extends TimerHandle {
  private ran = false;

  override cancel(): void {
    if (this.ran) throw new RuntimeError("this callback has run");
    super.cancel();
  }

  override call(): void {
    super.call();
    this.ran = true;
  }
}

class Odd extends EventLoop {
  protected override makeHandle(callback: Callback, args: readonly unknown[] | null, context: Context): Handle {
    return new OddHandle(callback, args, context);
  }

  protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    return new OddTimer(when, callback, args, context, this);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Odd(options);

export const broken: BrokenLoop = {
  title: "cancelling a handle whose callback has run raises RuntimeError",
  breaks: ["handle.cancel-after-run"],
  alsoAffects: ["*"],
};
