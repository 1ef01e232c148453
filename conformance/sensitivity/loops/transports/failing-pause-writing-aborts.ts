/** An exception of pause_writing ends the connection. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  protected override tell(method: "pauseWriting" | "resumeWriting", message: string): void {
    const protocol = this.transport.getProtocol() as StreamProtocol;
    try {
      protocol[method]?.();
    } catch (error) {
      this.reporter.callExceptionHandler({ message, exception: error, transport: this.transport, protocol });
      (this.transport as StreamTransport).abort();
    }
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "an exception of pause_writing ends the connection",
  breaks: ["protocol.pause-writing-error-survives"],
  alsoAffects: ["transport/*", "protocol/*"],
};
