/** What broken loops about errors of flow control share: a loop in which such an error comes out of the transport if the loop says so, and is reported otherwise. */
import type { EventLoop, EventLoopOptions } from "../../../../reference/index.js";
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

/** A function that makes loops which let these errors of pause_writing and resume_writing out. */
export function loopsLettingOut(comesOut: (error: unknown) => boolean): (options?: EventLoopOptions) => EventLoop {
  return loopsWithFlowControl(
    class extends FlowControl {
      protected override tell(method: "pauseWriting" | "resumeWriting", message: string): void {
        const protocol = this.transport.getProtocol() as StreamProtocol | null;
        try {
          protocol?.[method]?.();
        } catch (error) {
          if (comesOut(error)) throw error;
          this.reporter.callExceptionHandler({ message, exception: error, transport: this.transport, protocol });
        }
      }
    },
  );
}
