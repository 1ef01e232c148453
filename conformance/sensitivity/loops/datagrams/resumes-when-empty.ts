/** Resume_writing is called only when nothing waits any more. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import { FlowControl } from "../../../../reference/transports/flow-control.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";

class BrokenFlowControl extends FlowControl {
  override shrunk(): void {
    if (this.transport.getWriteBufferSize() === 0) super.shrunk();
  }
}

class BrokenTransport extends SocketDatagramTransport {
  protected override readonly flow = new BrokenFlowControl(this, this.loop);
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "resume_writing is called only when nothing waits any more",
  breaks: ["datagram_transport.pause-writing"],
  alsoAffects: ["create_datagram_endpoint/*", "datagram_*"],
};
