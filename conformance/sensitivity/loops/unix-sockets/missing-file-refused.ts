/** A path at which nothing is counts as refused. */
import { ConnectionRefusedError, EventLoop, FileNotFoundError } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *connectToPath(path: Path): Coroutine<Socket> {
    try {
      return yield* super.connectToPath(path);
    } catch (error) {
      throw error instanceof FileNotFoundError ? new ConnectionRefusedError("nobody is there") : error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a path at which nothing is counts as refused",
  breaks: ["create_unix_connection.missing-file"],
  alsoAffects: ["create_unix_connection/works-after-failures"],
};
