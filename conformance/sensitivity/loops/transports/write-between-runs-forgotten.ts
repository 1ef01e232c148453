/** What is written while the loop does not run, and cannot be sent at once, is forgotten. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override write(data: unknown): void {
    if (this.loop.isRunning() || this.buffer.size === 0) super.write(data);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what is written while the loop does not run, and cannot be sent at once, is forgotten",
  breaks: ["transport.write-buffers"],
  alsoAffects: ["transport/*", "protocol/*", "server/*", "create_*", "tls*", "start_tls*"],
};
