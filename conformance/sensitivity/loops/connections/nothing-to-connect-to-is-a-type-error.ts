/** Without host, port and sock a TypeError is raised. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import { AsyncioTypeError } from "../../../../reference/errors/builtin.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override checkGivenSocket(sock: Socket | null | undefined): Socket {
    if (!sock) throw new AsyncioTypeError("nothing to connect to");
    return super.checkGivenSocket(sock);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "without host, port and sock a TypeError is raised",
  breaks: ["create_connection.neither-host-nor-sock"],
};
