/** A server with several hosts speaks TLS at the first of them only. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Listener, ProtocolFactory, Socket } from "../../../../reference/index.js";
import type { TlsSettings } from "../../../../reference/loop/stream-transports.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeListener(factory: ProtocolFactory, settings: TlsSettings, backlog: number): Listener {
    let secured: Socket | null = null;
    return {
      start: (sock, server) => {
        secured ??= sock;
        this.startAccepting(sock, server, factory, sock === secured ? settings : { ...settings, ssl: null }, backlog);
      },
      stop: (sock) => this.stopAccepting(sock),
    };
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a server with several hosts speaks TLS at the first of them only",
  breaks: ["tls.create-server"],
  alsoAffects: ["tls-server/*"],
};
