/** The name of an abstract socket is taken for that of a file. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override connectToPath(path: Path): Coroutine<Socket> {
    if (path instanceof Uint8Array && path[0] === 0) return super.connectToPath(path.subarray(1));
    return super.connectToPath(typeof path === "string" && path.startsWith("\0") ? path.slice(1) : path);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the name of an abstract socket is taken for that of a file",
  breaks: ["create_unix_connection.path-abstract"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
