/** Closing a server leaves its socket file in place. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override noteSocketFile(): void {
    this.socketFiles.clear();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "closing a server leaves its socket file in place",
  breaks: ["create_unix_server.socket-file-removed"],
  alsoAffects: ["create_unix_server/replaced-socket-kept"],
};
