/** A socket on which nobody listens counts as missing. */
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
      throw error instanceof ConnectionRefusedError ? new FileNotFoundError("nobody is there") : error;
    }
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a socket on which nobody listens counts as missing",
  breaks: ["create_unix_connection.not-a-socket", "create_unix_connection.nobody-listens"],
};
