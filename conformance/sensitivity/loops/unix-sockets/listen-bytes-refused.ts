/** The path of a server cannot be bytes. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override bindToPath(path: string | Uint8Array): Socket {
    if (path instanceof Uint8Array) throw new TypeError("the path must be a string");
    return super.bindToPath(path);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the path of a server cannot be bytes",
  breaks: ["create_unix_server.path-bytes"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
