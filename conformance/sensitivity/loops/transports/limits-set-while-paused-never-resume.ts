/** After new limits were set while writing is paused it is never resumed. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  declare protected forgotten: boolean;

  override setLimits(limits: WriteBufferLimits = {}): void {
    const { paused } = this;
    super.setLimits(limits);
    this.forgotten = paused;
  }

  override shrunk(): void {
    if (!this.forgotten) super.shrunk();
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "after new limits were set while writing is paused it is never resumed",
  breaks: ["transport.set-write-buffer-limits-while-paused"],
  alsoAffects: ["transport/*", "protocol/*"],
};
