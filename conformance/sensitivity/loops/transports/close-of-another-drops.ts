/** Close within data_received of another connection drops what has not been sent. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

let reading: StreamTransport | null = null;

class BrokenTransport extends StreamTransport {
  protected override onReadable(): void {
    reading = this;
    try {
      super.onReadable();
    } finally {
      reading = null;
    }
  }

  override close(): void {
    if (reading === null || reading === this) super.close();
    else this.abort();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "close within data_received of another connection drops what has not been sent",
  breaks: ["transport.close-flushes"],
  alsoAffects: ["transport/*", "protocol/*", "server/*", "create_*", "connect_accepted_socket/*", "tls*", "start_tls*", "example/*"],
};
