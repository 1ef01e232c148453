/**
 * A listener of a peer: open before its case begins, closed by a step or when the case is over.
 *
 * Node accepts connections as they come; they stand in line here, unread, until a step accepts them.
 */
import { createServer } from "node:net";
import type { Server, Socket } from "node:net";
import type { PeerAddress } from "./address.js";
import { Stuck } from "./failure.js";

/** Connections that may stand in line. */
const MOST_CONNECTIONS = 256;
const LOOPBACK = { tcp: "127.0.0.1", tcp6: "::1" } as const;

export class Listener {
  private readonly line: Socket[] = [];
  private readonly server: Server;
  private taker: { take(socket: Socket): void; giveUp(error: Error): void } | undefined;

  constructor() {
    this.server = createServer({ allowHalfOpen: true, pauseOnConnect: true, noDelay: true }, (socket) => this.arrived(socket));
    this.server.maxConnections = MOST_CONNECTIONS;
  }

  /** Rejects with the error of the system. A unix socket listens at `path`. */
  open(on: "tcp" | "tcp6" | "unix", path: string): Promise<PeerAddress> {
    const { server } = this;
    return new Promise((resolve, reject) => {
      server.once("error", reject);
      const opened = (): void => {
        server.off("error", reject);
        // Errors of single connections (too many open files) are theirs.
        server.on("error", () => undefined);
        const address = server.address();
        if (address === null) reject(new Stuck("the listener was closed"));
        else resolve(typeof address === "string" ? { path: address } : { host: address.address, port: address.port });
      };
      if (on === "unix") server.listen({ path }, opened);
      else server.listen({ host: LOOPBACK[on], port: 0 }, opened);
    });
  }

  private arrived(socket: Socket): void {
    // Until a stream looks after it.
    socket.on("error", () => undefined);
    if (this.taker === undefined) this.line.push(socket);
    else this.taker.take(socket);
  }

  accept(): Promise<Socket> {
    const first = this.line.shift();
    if (first !== undefined) return Promise.resolve(first);
    return new Promise((resolve, reject) => {
      const settle = (): void => (this.taker = undefined);
      this.taker = {
        take: (socket) => (settle(), resolve(socket)),
        giveUp: (error) => (settle(), reject(error)),
      };
    });
  }

  /** Stops listening; whoever stands in line is sent away. */
  close(): void {
    this.server.close(() => undefined);
    for (const socket of this.line.splice(0)) socket.destroy();
    this.taker?.giveUp(new Stuck("the listener was closed"));
  }
}
