/** What is written within connection_lost of another connection is forgotten. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

let isLosing = false;

class BrokenTransport extends StreamTransport {
  override write(data: unknown): void {
    if (!isLosing) super.write(data);
  }

  protected override connectionLost(error: Error | null): void {
    isLosing = true;
    try {
      super.connectionLost(error);
    } finally {
      isLosing = false;
    }
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "what is written within connection_lost of another connection is forgotten",
  breaks: ["transport.write"],
  alsoAffects: ["transport/*", "protocol/*", "server/*", "create_*", "tls*", "start_tls*"],
};
