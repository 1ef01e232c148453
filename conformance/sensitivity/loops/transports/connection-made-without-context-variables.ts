/** connection_made runs in an empty context. */
import { Context } from "../../../../reference/context/context.js";
import type { Future } from "../../../../reference/index.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override begin(waiter: Future<null> | null): void {
    new Context().run(() => super.begin(waiter));
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "connection_made runs in an empty context, and so does what follows from it",
  breaks: ["protocol.context", "create_server.context", "tls.context"],
};
