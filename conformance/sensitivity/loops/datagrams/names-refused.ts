/** Only numeric addresses are accepted. */
import { AI_NUMERICHOST, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramNetwork } from "../../../../reference/connections/datagram-endpoint.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override datagramNetwork(): DatagramNetwork {
    const network = super.datagramNetwork();
    return { ...network, resolve: (address, options) => network.resolve(address, { ...options, flags: AI_NUMERICHOST }) };
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "only numeric addresses are accepted",
  breaks: ["create_datagram_endpoint.local-addr-resolved", "create_datagram_endpoint.remote-addr-resolved"],
  alsoAffects: ["create_datagram_endpoint/*"],
};
