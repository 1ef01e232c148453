/** The report of an error in pause_writing or resume_writing names neither transport nor protocol. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  protected override tell(method: "pauseWriting" | "resumeWriting", message: string): void {
    const protocol = this.transport.getProtocol() as { pauseWriting?(): unknown; resumeWriting?(): unknown };
    try {
      protocol[method]?.();
    } catch (error) {
      this.reporter.callExceptionHandler({ message, exception: error });
    }
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "the report of an error in pause_writing or resume_writing names neither transport nor protocol",
  breaks: ["protocol.pause-writing-error-reported", "protocol.resume-writing-error-reported"],
  alsoAffects: ["transport/*", "protocol/*"],
};
