/** Limits that raise ValueError are in force all the same. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override setLimits(limits: WriteBufferLimits = {}): void {
    try {
      super.setLimits(limits);
    } catch (error) {
      this.high = limits.high ?? this.high;
      this.low = limits.low ?? this.low;
      throw error;
    }
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "limits that raise ValueError are in force all the same",
  breaks: ["transport.set-write-buffer-limits-low-above-high", "transport.set-write-buffer-limits-negative"],
  alsoAffects: ["transport/*", "protocol/*"],
};
