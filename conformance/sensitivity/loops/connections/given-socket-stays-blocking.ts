/** A socket that was given stays blocking. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override checkGivenSocket(sock: Socket | null | undefined): Socket {
    const given = super.checkGivenSocket(sock);
    given.setblocking = () => undefined;
    return given;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a socket that was given stays blocking",
  breaks: ["create_connection.sock-made-non-blocking"],
};
