/** When the factory raises, the connection stays open. */
import { EventLoop } from "../../../../reference/index.js";
import type { AddressInfo, CreateConnectionOptions, EventLoopOptions, ProtocolFactory, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *openConnection<P extends StreamProtocol>(factory: ProtocolFactory<P>, host: unknown, port: unknown, options: CreateConnectionOptions): Coroutine<[Transport, P]> {
    const sockets: Socket[] = [];
    const leaky = (): P => {
      try {
        return factory();
      } catch (error) {
        for (const sock of sockets) sock.detach();
        throw error;
      }
    };
    this.remember = (sock) => sockets.push(sock);
    return yield* super.openConnection(leaky, host, port, options);
  }

  protected remember: (sock: Socket) => void = () => undefined;

  protected override *connectOne(info: AddressInfo, local: readonly AddressInfo[] | null): Coroutine<Socket> {
    const sock = yield* super.connectOne(info, local);
    this.remember(sock);
    return sock;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "when the factory raises, the connection stays open",
  breaks: ["create_connection.failure-closes-socket"],
};
