/** Cancelling a callback that is ready has no effect. */
import { Handle } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithHandles } from "../../loops-with.js";

class OddHandle extends Handle {
  override cancel(): void {
    // too late
  }
}

export const newEventLoop = loopsWithHandles({ handle: OddHandle });

export const broken: BrokenLoop = {
  title: "cancelling a callback that is ready has no effect",
  breaks: ["handle.cancel", "handle.cancel-in-same-batch", "call_soon.handle-cancels"],
  alsoAffects: ["*"],
};
