/** A cancelled handle keeps its callback, and frees the arguments alone. */
import { EventLoop, Handle, TimerHandle } from "../../../../reference/index.js";
import type { Context, EventLoopOptions } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class KeepingHandle extends Handle {
  declare protected kept: unknown;

  override cancel(): void {
    this.kept = this.callback;
    super.cancel();
  }
}

class KeepingTimer extends TimerHandle {
  declare protected kept: unknown;

  override cancel(): void {
    this.kept = this.callback;
    super.cancel();
  }
}

class Keeping extends EventLoop {
  protected override makeHandle(callback: Callback, args: readonly unknown[] | null, context: Context): Handle {
    return new KeepingHandle(callback, args, context);
  }

  protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
    return new KeepingTimer(when, callback, args, context, this);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Keeping(options);

export const broken: BrokenLoop = {
  title: "a cancelled handle keeps its callback, and frees the arguments alone",
  breaks: ["handle.cancel-releases"],
  alsoAffects: ["handle/*"],
};
