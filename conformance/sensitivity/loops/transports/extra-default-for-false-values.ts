/** get_extra_info takes any false value for one that it does not have, and returns the default. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { TlsSettings } from "../../../../reference/loop/stream-transports.js";
import type { Socket } from "../../../../reference/sockets/socket.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { StreamTransportOptions } from "../../../../reference/transports/stream-transport.js";
import type { Transport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Defaulting extends EventLoop {
  protected override makeTransport(sock: Socket, protocol: StreamProtocol, settings: TlsSettings, options: StreamTransportOptions): Transport {
    const transport = super.makeTransport(sock, protocol, settings, options);
    const find = transport.getExtraInfo.bind(transport);
    transport.getExtraInfo = (name: string, otherwise: unknown = null): unknown => {
      const found = find(name);
      const isEmpty = !found || (typeof found === "object" && Object.keys(found).length === 0 && Object.getPrototypeOf(found) === Object.prototype);
      return isEmpty ? otherwise : found;
    };
    return transport;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Defaulting(options);

export const broken: BrokenLoop = {
  title: "get_extra_info returns the default in the place of any false value",
  breaks: ["transport.extra-false-value", "tls.extra-false-value"],
};
