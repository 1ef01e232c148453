/** Set_write_buffer_limits without arguments does nothing. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override setLimits(limits: WriteBufferLimits = {}): void {
    if (typeof limits.high === "number" || typeof limits.low === "number") super.setLimits(limits);
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "set_write_buffer_limits without arguments does nothing",
  breaks: ["transport.set-write-buffer-limits-reset"],
  alsoAffects: ["transport/*", "protocol/*"],
};
