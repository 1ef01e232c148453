/** Connecting blocks the loop, for half a second at most. */
import { EventLoop, Socket } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *connectOne(info: AddressInfo, local: readonly AddressInfo[] | null): Coroutine<Socket> {
    const [family, type, proto, , address] = info;
    if (local !== null) return yield* super.connectOne(info, local);
    const sock = new Socket(family, type, proto);
    try {
      sock.settimeout(0.5);
      sock.connect(address);
      sock.setblocking(false);
      return sock;
    } catch (error) {
      sock.close();
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "connecting blocks the loop, for half a second at most",
  breaks: ["create_connection.does-not-block"],
  alsoAffects: ["create_connection/*"],
};
