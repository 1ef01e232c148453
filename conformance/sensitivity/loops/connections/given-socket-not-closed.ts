/** Closing the transport does not close a socket that was given. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override checkGivenSocket(sock: Socket | null | undefined): Socket {
    const given = super.checkGivenSocket(sock);
    given.close = () => undefined;
    return given;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "closing the transport does not close a socket that was given",
  breaks: ["create_connection.sock-owned"],
  alsoAffects: ["transport*", "protocol*", "tls*", "create_connection/*"],
};
