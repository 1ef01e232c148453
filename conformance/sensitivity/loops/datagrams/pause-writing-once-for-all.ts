/** After the first resume_writing pause_writing is not called any more. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

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

class BrokenTransport extends SocketDatagramTransport {
  protected override readonly flow = new BrokenFlowControl(this, this.loop);
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "after the first resume_writing pause_writing is not called any more",
  breaks: ["datagram_transport.pause-writing"],
};
