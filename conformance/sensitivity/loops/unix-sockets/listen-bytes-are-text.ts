/** A path of bytes to listen at is read as text. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override bindToPath(path: string | Uint8Array): Socket {
    return super.bindToPath(typeof path === "string" || path[0] === 0 ? path : Buffer.from(path).toString("utf8"));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a path of bytes to listen at is read as text",
  breaks: ["create_unix_server.path-bytes"],
  alsoAffects: ["create_unix_*"],
};
