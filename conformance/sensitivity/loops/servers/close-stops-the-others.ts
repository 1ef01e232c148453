/** When one server is closed the others of the loop accept no more; they go on listening. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, ProtocolFactory, Server, Socket, TlsSettings } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  private readonly accepting = new Set<Socket>();

  protected override startAccepting(sock: Socket, server: Server, factory: ProtocolFactory, settings: TlsSettings, backlog: number): void {
    this.accepting.add(sock);
    super.startAccepting(sock, server, factory, settings, backlog);
  }

  protected override stopAccepting(sock: Socket): void {
    for (const each of this.accepting) if (each.fileno() >= 0) this.unwatchReading(each.fileno());
    this.accepting.clear();
    super.stopAccepting(sock);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "when one server is closed the others of the loop accept no more",
  breaks: ["server.close-of-its-own"],
};
