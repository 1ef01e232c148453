/** The default low limit is half the high one. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  protected override low = 32 * 1024;
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "the default low limit is half the high one",
  breaks: ["transport.set-write-buffer-limits-default-low"],
  alsoAffects: ["transport/*", "protocol/*"],
};
