/** Negative limits are taken for 0. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override setLimits(limits: WriteBufferLimits = {}): void {
    const positive = (limit: number | null | undefined): number | null => (typeof limit === "number" ? Math.max(0, limit) : null);
    super.setLimits({ high: positive(limits.high), low: positive(limits.low) });
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "negative limits are taken for 0",
  breaks: ["transport.set-write-buffer-limits-negative"],
  alsoAffects: ["transport/*", "protocol/*"],
};
