/** Get_extra_info remembers the name of the peer by the number of the descriptor. */
import type { EventLoop } from "../../../../reference/index.js";
import { StreamTransport } from "../../../../reference/transports/stream-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithTransport } from "./stream-transport-loop.js";

const peers = new WeakMap<EventLoop, Map<number, unknown>>();

function knownTo(loop: EventLoop): Map<number, unknown> {
  const known = peers.get(loop) ?? new Map<number, unknown>();
  peers.set(loop, known);
  return known;
}

class BrokenTransport extends StreamTransport {
  override getExtraInfo(name: string, otherwise: unknown = null): unknown {
    if (name !== "peername") return super.getExtraInfo(name, otherwise);
    const known = knownTo(this.loop);
    if (!known.has(this.fd)) known.set(this.fd, super.getExtraInfo(name, otherwise));
    return known.get(this.fd);
  }
}

export const newEventLoop = loopsWithTransport(BrokenTransport);

export const broken: BrokenLoop = {
  title: "get_extra_info remembers the name of the peer by the number of the descriptor",
  breaks: ["transport.extra-peername"],
  alsoAffects: ["transport/*", "create_connection/*"],
};
