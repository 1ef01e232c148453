/** A cancelled handle keeps its callback, and frees the arguments alone. */
import { Handle, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

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

export const newEventLoop = loopsWithHandles({ handle: KeepingHandle, timer: KeepingTimer });

export const broken: BrokenLoop = {
  title: "a cancelled handle keeps its callback, and frees the arguments alone",
  breaks: ["handle.cancel-releases"],
  alsoAffects: ["handle/*"],
};
