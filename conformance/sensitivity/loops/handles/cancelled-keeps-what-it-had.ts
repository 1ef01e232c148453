/** A cancelled handle keeps its callback and arguments, as one that only notes that it was cancelled. */
import { Handle, TimerHandle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class KeepingHandle extends Handle {
  declare protected kept: unknown;

  override cancel(): void {
    this.kept = [this.callback, this.args];
    super.cancel();
  }
}

class KeepingTimer extends TimerHandle {
  declare protected kept: unknown;

  override cancel(): void {
    this.kept = [this.callback, this.args];
    super.cancel();
  }
}

export const newEventLoop = loopsWithHandles({ handle: KeepingHandle, timer: KeepingTimer });

export const broken: BrokenLoop = {
  title: "a cancelled handle keeps its callback and arguments",
  breaks: ["handle.cancel-releases"],
  alsoAffects: ["handle/*"],
};
