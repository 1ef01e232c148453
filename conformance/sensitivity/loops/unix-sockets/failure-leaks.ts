/** The socket of a connection that fails stays open. */
import { AF_UNIX, EventLoop, SOCK_STREAM, Socket } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import { plainPath } from "../../../../reference/system/paths.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *connectToPath(path: Path): Coroutine<Socket> {
    const plain = plainPath(path);
    const sock = new Socket(AF_UNIX, SOCK_STREAM);
    sock.setblocking(false);
    yield* this.sockConnect(sock, plain);
    return sock;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the socket of a connection that fails stays open",
  breaks: ["create_unix_connection.failure-closes-socket"],
  alsoAffects: ["create_unix_*"],
};
