/** Wait_closed returns a value. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *waitClosed(): Coroutine<void> {
    yield* super.waitClosed();
    return true as unknown as void;
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "wait_closed returns a value",
  breaks: ["server.wait-closed-after-close"],
};
