/** Resume_writing is called only when nothing waits. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override shrunk(): void {
    if (this.transport.getWriteBufferSize() === 0) super.shrunk();
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "resume_writing is called only when nothing waits",
  breaks: ["protocol.resume-writing"],
  alsoAffects: ["transport/*", "protocol/*"],
};
