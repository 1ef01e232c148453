/** Pause_writing and resume_writing go to the first protocol for ever. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  private readonly firstProtocol = this.transport.getProtocol() as StreamProtocol;

  protected override tell(method: "pauseWriting" | "resumeWriting"): void {
    this.firstProtocol[method]?.();
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "pause_writing and resume_writing go to the first protocol for ever",
  breaks: ["transport.set-protocol", "transport.set-protocol-old-silent"],
  alsoAffects: ["transport/*", "protocol/*"],
};
