/** Cancelling one wait_closed cancels the others. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *waitClosed(): Coroutine<void> {
    if (this.waiters === null) return;
    const shared = this.waiters[0] ?? this.loop.createFuture<null>();
    this.waiters[0] = shared;
    yield* shared;
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "cancelling one wait_closed cancels the others",
  breaks: ["server.wait-closed-cancelled"],
  alsoAffects: ["server/*"],
};
