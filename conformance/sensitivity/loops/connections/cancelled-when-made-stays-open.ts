/** Who is cancelled when the connection has just been made leaves it open. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Transport } from "../../../../reference/index.js";
import type { Future } from "../../../../reference/futures/future.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *untilMade(_transport: Transport, waiter: Future<null>): Coroutine<void> {
    yield* waiter;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "who is cancelled when the connection has just been made leaves it open",
  breaks: ["create_connection.cancel-after-made", "connect_accepted_socket.cancel-after-made", "create_unix_connection.cancel-after-made"],
  alsoAffects: ["create_connection/*", "create_server/*", "start_tls*", "create_unix*"],
};
