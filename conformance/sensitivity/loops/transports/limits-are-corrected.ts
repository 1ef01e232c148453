/** A low limit above the high one is lowered instead of refused. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override setLimits(limits: WriteBufferLimits = {}): void {
    const both = typeof limits.high === "number" && typeof limits.low === "number";
    super.setLimits(both ? { high: limits.high, low: Math.min(limits.low ?? 0, limits.high ?? 0) } : limits);
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "a low limit above the high one is lowered instead of refused",
  breaks: ["transport.set-write-buffer-limits-low-above-high"],
  alsoAffects: ["transport/*", "protocol/*"],
};
