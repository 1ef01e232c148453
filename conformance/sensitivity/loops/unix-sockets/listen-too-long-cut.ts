/** A path to listen at that is too long is cut. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override bindToPath(path: string | Uint8Array): Socket {
    return super.bindToPath(path.slice(0, 100));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a path to listen at that is too long is cut",
  breaks: ["create_unix_server.path-too-long"],
};
