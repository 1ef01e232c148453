/** After the first resume_writing pause_writing is not called any more. */
import { SocketDatagramTransport } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithDatagramTransports } from "../../loops-with-transports.js";
import { PausingOnce } from "../../pausing-once.js";

class BrokenTransport extends SocketDatagramTransport {
  protected override readonly flow = new PausingOnce(this, this.loop);
}

export const newEventLoop = loopsWithDatagramTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "after the first resume_writing pause_writing is not called any more",
  breaks: ["datagram_transport.pause-writing"],
};
