/** After the first resume_writing pause_writing is not called any more. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  private resumed = false;

  override grown(): void {
    if (!this.resumed) super.grown();
  }

  override shrunk(): void {
    const before = this.paused;
    super.shrunk();
    if (before && !this.paused) this.resumed = true;
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "after the first resume_writing pause_writing is not called any more",
  breaks: ["protocol.pause-writing", "protocol.resume-writing"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
