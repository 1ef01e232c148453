/** The path of a connection cannot be bytes. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override connectToPath(path: Path): Coroutine<Socket> {
    if (path instanceof Uint8Array) throw new TypeError("the path must be a string");
    return super.connectToPath(path);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the path of a connection cannot be bytes",
  breaks: ["create_unix_connection.path-bytes"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
