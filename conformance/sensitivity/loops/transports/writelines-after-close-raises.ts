/** Writelines of a transport that closes raises TypeError: nothing is left to write by. */
import { AsyncioTypeError } from "../../../../reference/errors/builtin.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  override writelines(pieces: Iterable<unknown>): void {
    if (this.isClosing()) throw new AsyncioTypeError("what writes is not callable any more");
    super.writelines(pieces);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "writelines of a transport that closes raises TypeError",
  breaks: ["transport.writelines-after-close", "transport.writelines-after-connection-lost"],
};
