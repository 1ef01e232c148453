/** The pair is returned before connection_made has been called. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Transport } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { Future } from "../../../../reference/futures/future.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *untilMade(_transport: Transport, _waiter: Future<null>): Coroutine<void> {
    // Does not wait.
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the pair is returned before connection_made has been called",
  breaks: ["create_connection.made-before-return", "connect_accepted_socket.made-before-return"],
  alsoAffects: ["create_connection/*", "create_server/*", "connect_accepted_socket/*", "server/*", "create_unix*", "transport*", "protocol*", "start_tls*", "tls*", "ssl*", "examples*"],
};
