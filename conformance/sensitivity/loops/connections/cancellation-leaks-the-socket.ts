/** The socket of a cancelled attempt stays open. */
import { CancelledError, EventLoop, Socket } from "../../../../reference/index.js";
import type { AddressInfo, EventLoopOptions } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *connectOne(info: AddressInfo, local: readonly AddressInfo[] | null): Coroutine<Socket> {
    const [family, type, proto, , address] = info;
    if (local !== null) return yield* super.connectOne(info, local);
    const sock = new Socket(family, type, proto);
    sock.setblocking(false);
    try {
      yield* this.sockConnect(sock, address);
      return sock;
    } catch (error) {
      if (error instanceof CancelledError) sock.detach();
      else sock.close();
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the socket of a cancelled attempt stays open",
  breaks: ["create_connection.cancel-closes-socket"],
  alsoAffects: ["create_connection/*"],
};
