/** A low limit of 0 counts as none. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override setLimits(limits: WriteBufferLimits = {}): void {
    super.setLimits(limits.low === 0 && (limits.high ?? null) === null ? {} : limits);
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "a low limit of 0 counts as none",
  breaks: ["transport.set-write-buffer-limits-low-implies-high"],
  alsoAffects: ["transport/*", "protocol/*"],
};
