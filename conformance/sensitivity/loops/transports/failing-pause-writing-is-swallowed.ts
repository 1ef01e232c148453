/** Exceptions of pause_writing and resume_writing are swallowed. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  protected override tell(method: "pauseWriting" | "resumeWriting"): void {
    try {
      (this.transport.getProtocol() as StreamProtocol)[method]?.();
    } catch {
      // Nobody hears of it.
    }
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "exceptions of pause_writing and resume_writing are swallowed",
  breaks: ["protocol.pause-writing-error-reported", "protocol.resume-writing-error-reported"],
  alsoAffects: ["transport/*", "protocol/*"],
};
