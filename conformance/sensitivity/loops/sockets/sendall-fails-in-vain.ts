/** Sock_sendall fails where somebody else has filled the socket again. */
import { EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions, Socket } from "../../../../reference/index.js";
import { trySend } from "../../../../reference/system/calls-sockets.js";
import { errnos, systemError } from "../../../../reference/system/errno.js";
import { bytesOf } from "../../../../reference/sockets/socket-base.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  override *sockSendall(sock: Socket, data: unknown): Coroutine<void> {
    this.checkNonBlocking(sock);
    for (let rest = bytesOf(data); rest.length > 0; ) {
      let sent = trySend(sock.fileno(), rest);
      if (sent < 0) {
        sent = yield* this.waitToWrite<number>(sock, sent, () => {
          const later = trySend(sock.fileno(), rest);
          if (later === -errnos.EAGAIN) throw systemError(errnos.EAGAIN);
          return later;
        });
      }
      rest = rest.subarray(sent);
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "sock_sendall fails where somebody else has filled the socket again",
  breaks: ["sock_sendall.in-vain"],
};
