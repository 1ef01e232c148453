/** Resume_writing is called whenever the buffer has drained. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override shrunk(): void {
    if (!this.paused && this.transport.getWriteBufferSize() <= this.low) this.tell("resumeWriting", "resume_writing failed");
    super.shrunk();
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "resume_writing is called whenever the buffer has drained",
  breaks: ["protocol.resume-writing-only-after-pause"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
