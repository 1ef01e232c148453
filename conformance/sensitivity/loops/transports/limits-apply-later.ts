/** New limits are looked at with the next write only. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override setLimits(limits: WriteBufferLimits = {}): void {
    const { paused } = this;
    this.paused = true;
    super.setLimits(limits);
    this.paused = paused;
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "new limits are looked at with the next write only",
  breaks: ["transport.set-write-buffer-limits-applies-at-once"],
  alsoAffects: ["transport/*", "protocol/*"],
};
