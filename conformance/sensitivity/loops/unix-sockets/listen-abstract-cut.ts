/** The name of an abstract socket to listen at ends before its second zero byte. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override bindToPath(path: string | Uint8Array): Socket {
    const end = Buffer.from(path).indexOf(0, 1);
    return super.bindToPath(end < 0 ? path : path.slice(0, end));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the name of an abstract socket to listen at ends before its second zero byte",
  breaks: ["create_unix_server.path-abstract-zero-bytes"],
  alsoAffects: ["create_unix_*"],
};
