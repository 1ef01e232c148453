/** Set_write_buffer_limits ignores the low limit. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override setLimits(limits: WriteBufferLimits = {}): void {
    super.setLimits(limits);
    if (typeof limits.high === "number") super.setLimits({ high: limits.high });
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "set_write_buffer_limits ignores the low limit",
  breaks: ["transport.set-write-buffer-limits-low"],
  alsoAffects: ["transport/*", "protocol/*"],
};
