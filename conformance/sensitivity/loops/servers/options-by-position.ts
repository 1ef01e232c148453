/** Create_server and connect_accepted_socket accept options by position. */
import { EventLoop } from "../../../../reference/index.js";
import type { ConnectAcceptedSocketOptions, CreateServerOptions, EventLoopOptions, ProtocolFactory, Server, Socket, StreamProtocol, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override createServer(factory: ProtocolFactory, host: unknown = null, port: unknown = null, options: CreateServerOptions = {}): Coroutine<Server> {
    return this.listenAndServe(factory, host, port, typeof options === "object" ? options : { family: options });
  }

  override connectAcceptedSocket<P extends StreamProtocol>(factory: ProtocolFactory<P>, sock: Socket, options: ConnectAcceptedSocketOptions = {}): Coroutine<[Transport, P]> {
    return this.takeAcceptedSocket(factory, sock, typeof options === "object" ? options : { ssl: options });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "create_server and connect_accepted_socket accept options by position",
  breaks: ["create_server.options-keyword-only", "connect_accepted_socket.options-keyword-only"],
};
