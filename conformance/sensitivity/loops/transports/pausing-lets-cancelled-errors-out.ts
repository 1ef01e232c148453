/** A CancelledError that pause_writing or resume_writing raises comes out of the transport. */
import { CancelledError } from "../../../../reference/index.js";
import { escapesTheLoop } from "../../../../reference/errors/classify.js";
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  protected override tell(method: "pauseWriting" | "resumeWriting", message: string): void {
    const protocol = this.transport.getProtocol() as StreamProtocol | null;
    try {
      protocol?.[method]?.();
    } catch (error) {
      if (escapesTheLoop(error) || error instanceof CancelledError) throw error;
      this.reporter.callExceptionHandler({ message, exception: error, transport: this.transport, protocol });
    }
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "a CancelledError that pause_writing or resume_writing raises comes out of the transport",
  breaks: ["protocol.pause-writing-error-reported"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
