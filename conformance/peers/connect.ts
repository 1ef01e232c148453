/** Connecting to where a program says. The socket is paused before it connects, so that it reads nothing until a step receives. */
import { Socket } from "node:net";
import type { PeerAddress } from "./address.js";
import { asFailure } from "./failure.js";

/**
 * `opened` gets the socket at once, so that the attempt can be broken off.
 *
 * Who is reset before anybody here has looked was connected all the same: an attempt that is turned away fails with another error. The socket then
 * carries the error, for the step that meets it.
 */
export function connectStream(address: PeerAddress, opened: (socket: Socket) => void): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = new Socket({ allowHalfOpen: true });
    opened(socket);
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "ECONNRESET") resolve(socket);
      else reject(asFailure(error));
    };
    const closed = (): void => reject(new Error("the attempt was broken off"));
    socket.once("error", failed);
    socket.once("close", closed);
    socket.pause();
    const connected = (): void => {
      socket.off("error", failed);
      socket.off("close", closed);
      socket.setNoDelay(true);
      resolve(socket);
    };
    if ("path" in address) socket.connect({ path: address.path }, connected);
    else socket.connect({ host: address.host, port: address.port }, connected);
  });
}
