/** A buffered protocol that closes its transport when it is asked for a buffer has failed. */
import { RuntimeError } from "../../../../reference/index.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  declare protected asking: boolean;

  protected override callProtocol<T>(method: string, call: () => T): T | undefined {
    this.asking = method === "get_buffer";
    const result = super.callProtocol(method, call);
    this.asking = false;
    return result;
  }

  override close(): void {
    if (this.asking) throw new RuntimeError("the transport is reading");
    super.close();
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a buffered protocol that closes its transport when it is asked for a buffer has failed",
  breaks: ["protocol.buffered-may-pause-or-close"],
  alsoAffects: ["protocol/buffered*", "transport/*"],
};
