/** Resume_writing is called as soon as the buffer is below the high limit. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override shrunk(): void {
    if (!this.paused || this.transport.getWriteBufferSize() > this.high) return;
    this.paused = false;
    this.tell("resumeWriting", "resume_writing failed");
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "resume_writing is called as soon as the buffer is below the high limit",
  breaks: ["protocol.resume-writing", "transport.set-write-buffer-limits-default-low"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
