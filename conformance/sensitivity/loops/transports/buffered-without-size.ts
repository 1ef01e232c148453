/** Get_buffer is given no number. */
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

class BrokenTransport extends StreamTransport {
  protected override receiveIntoProtocol(): void {
    const { protocol } = this;
    const offer = protocol.getBuffer?.bind(protocol);
    protocol.getBuffer = () => offer?.(null as unknown as number) ?? new Uint8Array();
    super.receiveIntoProtocol();
    if (offer !== undefined) protocol.getBuffer = offer;
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_buffer is given no number",
  breaks: ["protocol.buffered-sizehint"],
  alsoAffects: ["transport/*", "protocol/*"],
};
