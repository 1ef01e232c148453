/** Get_extra_info forgets the own address when the connection is lost. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override connectionLost(error: unknown): void {
    delete this.extra["sockname"];
    super.connectionLost(error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_extra_info forgets the own address when the connection is lost",
  breaks: ["transport.extra-sockname-after-close"],
  alsoAffects: ["transport/*", "protocol/*"],
};
