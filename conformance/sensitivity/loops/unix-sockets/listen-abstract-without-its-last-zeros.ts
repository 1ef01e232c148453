/** The name of an abstract socket to listen at loses the zero bytes at its end. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override bindToPath(path: string | Uint8Array): Socket {
    let end = path.length;
    while (end > 1 && (path.at(end - 1) === "\0" || path.at(end - 1) === 0)) end -= 1;
    return super.bindToPath(path.slice(0, end));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the name of an abstract socket to listen at loses the zero bytes at its end",
  breaks: ["create_unix_server.path-abstract-zero-bytes"],
  alsoAffects: ["create_unix_*"],
};
