/** A high limit of 0 is taken for none. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { WriteBufferLimits } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override setLimits(limits: WriteBufferLimits = {}): void {
    super.setLimits({ high: limits.high || null, low: limits.low ?? null });
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "a high limit of 0 is taken for none",
  breaks: ["transport.set-write-buffer-limits-zero"],
  alsoAffects: ["transport/*", "protocol/*"],
};
