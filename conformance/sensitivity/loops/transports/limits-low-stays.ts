/** Set_write_buffer_limits(high=) leaves the low limit as it is. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override setLimits(limits: WriteBufferLimits = {}): void {
    const low = limits.low ?? (typeof limits.high === "number" && limits.high >= this.low ? this.low : null);
    super.setLimits({ ...limits, low });
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "set_write_buffer_limits(high=) leaves the low limit as it is",
  breaks: ["transport.set-write-buffer-limits-high-implies-low"],
  alsoAffects: ["transport/*", "protocol/*"],
};
