/** The report of an error in eof_received names neither transport nor protocol. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override protocolFailed(method: string, error: unknown): void {
    if (method !== "eof_received") return super.protocolFailed(method, error);
    this.loop.callExceptionHandler({ message: "eof_received failed", exception: error });
    this.forceClose(error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "the report of an error in eof_received names neither transport nor protocol",
  breaks: ["protocol.eof-received-error-reported"],
  alsoAffects: ["transport/*", "protocol/*"],
};
