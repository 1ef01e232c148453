/**
 * TLS on top of a connection of a peer. The server side goes through a server of Node's that listens nowhere, since only that verifies
 * certificates of clients. As long as the two shake hands, an end of the stream ends the attempt; after it, a half-closed connection stays open as any other.
 */
import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import { connect, createServer } from "node:tls";
import type { TLSSocket } from "node:tls";
import type { PeerTls, TlsFile } from "../model/peer.js";
import { asFailure } from "./failure.js";

export type TlsFiles = Readonly<Record<TlsFile, string>>;

/** The name that a client asks for unless told otherwise. */
const DEFAULT_NAME = "localhost";

export function secureClient(socket: Socket, { certificate, server_name: name = DEFAULT_NAME, verify = true, ca }: PeerTls, files: TlsFiles): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    socket.allowHalfOpen = false;
    const own = certificate === undefined ? {} : pair(files[certificate]);
    const secured = connect({ socket, servername: name, rejectUnauthorized: verify, ca: ca === false ? [] : [readFileSync(files.authority)], ...own });
    settleOn(secured, "secureConnect", resolve, reject);
  });
}

export function secureServer(socket: Socket, { certificate = "localhost", verify = false, ca }: PeerTls, files: TlsFiles): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    // Who verifies nobody needs no authorities: Node would read those of the system, a hundred and more.
    const trusted = verify ? { requestCert: true, rejectUnauthorized: true, ca: ca === false ? [] : [readFileSync(files.authority)] } : { ca: [] };
    socket.allowHalfOpen = false;
    const server = createServer({ ...pair(files[certificate]), ...trusted });
    server.once("secureConnection", (secured) => {
      secured.allowHalfOpen = true;
      resolve(secured);
    });
    server.once("tlsClientError", (error) => reject(asFailure(error)));
    socket.once("close", () => reject(asFailure(Object.assign(new Error("the connection was closed during the handshake"), { code: "ECONNRESET" }))));
    server.emit("connection", socket);
  });
}

function settleOn(secured: TLSSocket, event: "secureConnect", resolve: (secured: TLSSocket) => void, reject: (error: Error) => void): void {
  const failed = (error: Error): void => {
    // What else goes wrong with it does not matter any more.
    secured.on("error", () => undefined);
    secured.destroy();
    reject(asFailure(error));
  };
  const closed = (): void => failed(Object.assign(new Error("the connection was closed during the handshake"), { code: "ECONNRESET" }));
  secured.once("error", failed);
  secured.once("close", closed);
  secured.once(event, () => {
    secured.off("error", failed);
    secured.off("close", closed);
    secured.allowHalfOpen = true;
    resolve(secured);
  });
}

/** Certificate and key stand in one file. */
function pair(path: string): { readonly cert: Buffer; readonly key: Buffer } {
  const content = readFileSync(path);
  return { cert: content, key: content };
}
