/** An exception of pause_writing comes out of write. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  protected override tell(method: "pauseWriting" | "resumeWriting", message: string): void {
    if (method === "resumeWriting") super.tell(method, message);
    else (this.transport.getProtocol() as StreamProtocol).pauseWriting?.();
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "an exception of pause_writing comes out of write",
  breaks: ["protocol.pause-writing-error-reported"],
  alsoAffects: ["transport/*", "protocol/*"],
};
