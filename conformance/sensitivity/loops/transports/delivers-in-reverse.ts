/** Large data is delivered in halves, the second first. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override deliver(data: Buffer): void {
    if (data.length < 20000) {
      super.deliver(data);
      return;
    }
    super.deliver(data.subarray(10000));
    super.deliver(data.subarray(0, 10000));
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "large data is delivered in halves, the second first",
  breaks: ["protocol.data-received-order"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
