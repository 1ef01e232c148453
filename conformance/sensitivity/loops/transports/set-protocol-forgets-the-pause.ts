/** A protocol that takes over while the writer is paused is never told to go on. */
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

class BrokenFlowControl extends FlowControl {
  protected told: unknown = null;

  override grown(): void {
    if (!this.paused) this.told = this.transport.getProtocol();
    super.grown();
  }

  override shrunk(): void {
    if (this.transport.getProtocol() !== this.told) this.paused = false;
    super.shrunk();
  }
}

export const newEventLoop = loopsWithFlowControl(BrokenFlowControl);

export const broken: BrokenLoop = {
  title: "a protocol that takes over while the writer is paused is never told to go on",
  breaks: ["transport.set-protocol"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
