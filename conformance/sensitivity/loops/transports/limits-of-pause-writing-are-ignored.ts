/** Limits that pause_writing sets are ignored. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  declare protected pausing: boolean;

  override grown(): void {
    this.pausing = true;
    super.grown();
    this.pausing = false;
  }

  override setLimits(limits: WriteBufferLimits = {}): void {
    if (!this.pausing) super.setLimits(limits);
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "limits that pause_writing sets are ignored",
  breaks: ["transport.set-write-buffer-limits-while-paused"],
  alsoAffects: ["transport/*", "protocol/*"],
};
