/** A socket for datagrams. It answers whoever sent last, or goes to the address that start_peer gave. */
import { createSocket } from "node:dgram";
import type { RemoteInfo, Socket } from "node:dgram";
import type { PeerAddress } from "./address.js";
import { Stuck, asFailure } from "./failure.js";

/** Datagrams that may wait to be received; more are dropped, as the kernel would. */
const MOST_WAITING = 1000;

export class Datagrams {
  private readonly socket: Socket;
  private readonly line: (readonly [Buffer, RemoteInfo])[] = [];
  private wake: () => void = () => undefined;
  private error: Error | undefined;
  private isClosed = false;
  private to: { readonly host: string; readonly port: number } | undefined;

  constructor(private readonly family: "udp4" | "udp6" = "udp4") {
    this.socket = createSocket({ type: family });
    this.socket.on("message", (data, sender) => {
      if (this.line.length < MOST_WAITING) this.line.push([data, sender]);
      this.wake();
    });
    this.socket.on("close", () => {
      this.isClosed = true;
      this.wake();
    });
  }

  static to(address: { readonly host: string; readonly port: number }): Datagrams {
    const datagrams = new Datagrams(address.host.includes(":") ? "udp6" : "udp4");
    datagrams.to = address;
    return datagrams;
  }

  open(): Promise<PeerAddress> {
    return new Promise((resolve, reject) => {
      this.socket.on("error", (error) => {
        this.error = asFailure(error);
        this.wake();
        reject(this.error);
      });
      this.socket.bind({ address: this.family === "udp4" ? "127.0.0.1" : "::1", port: 0, exclusive: true }, () => {
        const { address, port } = this.socket.address();
        resolve({ host: address, port });
      });
    });
  }

  async receive(): Promise<Buffer> {
    for (;;) {
      const first = this.line.shift();
      if (first !== undefined) {
        const [data, { address, port }] = first;
        this.to = { host: address, port };
        return data;
      }
      if (this.error !== undefined) throw this.error;
      if (this.isClosed) throw new Stuck("the socket was closed");
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  send(data: Buffer): Promise<void> {
    const { to } = this;
    if (to === undefined) return Promise.reject(new Stuck("nobody has sent anything yet, and no start_peer gave an address"));
    return new Promise((resolve, reject) => this.socket.send(data, to.port, to.host, (error) => (error === null ? resolve() : reject(asFailure(error)))));
  }

  close(): void {
    if (!this.isClosed) this.socket.close();
    this.isClosed = true;
  }
}
