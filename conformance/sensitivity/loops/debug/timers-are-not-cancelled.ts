/** In debug mode cancelled timers fire. */
import { TimerHandle } from "../../../../reference/index.js";
import type { Context, EventLoop } from "../../../../reference/index.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class BrokenTimer extends TimerHandle {
  constructor(
    when: number,
    callback: Callback,
    args: readonly unknown[] | null,
    context: Context,
    private readonly ownLoop: EventLoop,
  ) {
    super(when, callback, args, context, ownLoop);
  }

  override cancel(): void {
    if (!this.ownLoop.getDebug()) super.cancel();
  }
}

export const newEventLoop = loopsWithHandles({ timer: BrokenTimer });

export const broken: BrokenLoop = {
  title: "in debug mode cancelled timers fire",
  breaks: ["set_debug.everything-else"],
  alsoAffects: ["debug/*"],
};
