/** A transport that the exception handler has aborted is lost a second time. */
import { OSError } from "../../../../reference/index.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "../transports/stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override fail(error: unknown, message: string): void {
    if (error instanceof OSError) return super.fail(error, message);
    this.loop.callExceptionHandler({ message, exception: error, transport: this, protocol: this.protocol });
    if (this.lost) this.loop.callSoon(() => this.protocol.connectionLost?.(error));
    else this.forceClose(error);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a transport that the exception handler has aborted is lost a second time",
  breaks: ["exception_handler.may-use-the-loop"],
  alsoAffects: ["protocol/*", "transport/*"],
};
