/** Cancelling a handle whose callback has run raises RuntimeError. */
import { Handle, RuntimeError, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

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

export const newEventLoop = loopsWithHandles({ handle: OddHandle, timer: OddTimer });

export const broken: BrokenLoop = {
  title: "cancelling a handle whose callback has run raises RuntimeError",
  breaks: ["handle.cancel-after-run"],
  alsoAffects: ["*"],
};
