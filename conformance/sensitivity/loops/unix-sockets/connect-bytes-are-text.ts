/** A path of bytes is decoded as UTF-8, and what is none in it is replaced. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override connectToPath(path: Path): Coroutine<Socket> {
    return super.connectToPath(path instanceof Uint8Array ? new TextDecoder().decode(path) : path);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a path of bytes is decoded as UTF-8, and what is none in it is replaced",
  breaks: ["create_unix_connection.path-bytes"],
};
