/** Set_write_buffer_limits(low=) leaves the high limit as it is. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override setLimits(limits: WriteBufferLimits = {}): void {
    const alone = typeof limits.low === "number" && (limits.high ?? null) === null;
    super.setLimits(alone ? { low: limits.low, high: this.high } : limits);
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "set_write_buffer_limits(low=) leaves the high limit as it is",
  breaks: ["transport.set-write-buffer-limits-low-implies-high"],
  alsoAffects: ["transport/*", "protocol/*"],
};
