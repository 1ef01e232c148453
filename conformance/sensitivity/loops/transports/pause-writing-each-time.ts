/** Pause_writing is called at each write above the limit. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  override grown(): void {
    if (this.paused && this.transport.getWriteBufferSize() > this.high) this.tell("pauseWriting", "pause_writing failed");
    super.grown();
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "pause_writing is called at each write above the limit",
  breaks: ["protocol.pause-writing-once"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
