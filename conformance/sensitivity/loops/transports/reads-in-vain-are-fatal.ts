/** A transport whose data somebody else has taken is lost. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import { systemError } from "../../../../reference/system/errno.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override readFailed(errno: number): void {
    this.fail(systemError(errno), "cannot read");
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "a transport whose data somebody else has taken is lost",
  breaks: ["transport.read-in-vain"],
};
