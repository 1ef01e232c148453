/** Closing a server removes whatever stands at its path. */
import { rmSync } from "node:fs";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override stopAccepting(sock: Socket): void {
    const path = this.socketFiles.has(sock) ? sock.getsockname() : null;
    super.stopAccepting(sock);
    if (typeof path === "string") rmSync(path, { force: true });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "closing a server removes whatever stands at its path",
  breaks: ["create_unix_server.replaced-file-kept"],
};
