/** A file at the path is reported with another number. */
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import { errnos, systemError } from "../../../../reference/system/errno.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override bindToPath(path: string | Uint8Array): Socket {
    try {
      return super.bindToPath(path);
    } catch (error) {
      throw error instanceof OSError && error.errno === errnos.EADDRINUSE ? systemError(errnos.EEXIST) : error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a file at the path is reported with another number",
  breaks: ["create_unix_server.existing-file"],
};
