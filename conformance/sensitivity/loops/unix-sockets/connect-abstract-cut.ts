/** The name of an abstract socket to connect to ends before its second zero byte. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override connectToPath(path: Path): Coroutine<Socket> {
    const end = path instanceof Uint8Array ? Buffer.from(path).indexOf(0, 1) : -1;
    return super.connectToPath(path instanceof Uint8Array && end > 0 ? path.slice(0, end) : path);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the name of an abstract socket to connect to ends before its second zero byte",
  breaks: ["create_unix_connection.path-abstract-zero-bytes"],
  alsoAffects: ["create_unix_*"],
};
