/** Equal limits raise ValueError. */
import { ValueError } from "../../../../reference/errors/builtin.js";
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override setLimits(limits: WriteBufferLimits = {}): void {
    if (limits.high !== null && limits.high !== 0 && limits.high === limits.low) throw new ValueError("the limits are equal");
    super.setLimits(limits);
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "equal limits raise ValueError",
  breaks: ["transport.set-write-buffer-limits-equal"],
  alsoAffects: ["transport/*", "protocol/*"],
};
