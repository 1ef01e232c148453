/** Whatever is given as the path of a connection is made a text. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override connectToPath(path: Path): Coroutine<Socket> {
    return super.connectToPath(path instanceof Uint8Array ? path : String(path));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "whatever is given as the path of a connection is made a text",
  breaks: ["create_unix_connection.path-wrong-type"],
};
