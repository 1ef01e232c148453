/** A KeyboardInterrupt or SystemExit of pause_writing or resume_writing is taken for an error of it. */
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  protected override tell(method: "pauseWriting" | "resumeWriting", message: string): void {
    const protocol = this.transport.getProtocol() as StreamProtocol | null;
    try {
      protocol?.[method]?.();
    } catch (error) {
      this.reporter.callExceptionHandler({ message, exception: error, transport: this.transport, protocol });
    }
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "a KeyboardInterrupt or SystemExit of pause_writing or resume_writing is taken for an error of it",
  breaks: ["protocol.exits-pass"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
