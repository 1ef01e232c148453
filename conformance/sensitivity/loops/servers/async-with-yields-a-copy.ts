/** Async with yields another object than the server. */
import { Server } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithServer } from "./server-loop.js";

class BrokenServer extends Server {
  override *enter(): Coroutine<this> {
    return Object.create(this) as this;
  }
}

export const newEventLoop = loopsWithServer(BrokenServer);

export const broken: BrokenLoop = {
  title: "async with yields another object than the server",
  breaks: ["server.async-with"],
};
