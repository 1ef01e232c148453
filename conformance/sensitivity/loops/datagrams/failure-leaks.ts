/** A socket that cannot be connected stays open. */
import { EventLoop, Socket } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { DatagramNetwork } from "../../../../reference/connections/datagram-endpoint.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override datagramNetwork(): DatagramNetwork {
    const network = super.datagramNetwork();
    return { ...network, connect: (sock, address) => this.connectOrLeak(network, sock, address) };
  }

  private *connectOrLeak(network: DatagramNetwork, sock: Socket, address: unknown): Coroutine<void> {
    try {
      yield* network.connect(sock, address);
    } catch (error) {
      sock.detach();
      throw error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a socket that cannot be connected stays open",
  breaks: ["create_datagram_endpoint.failure-closes-socket"],
};
