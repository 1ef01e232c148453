/** A folder that is missing is made. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { EventLoop } from "../../../../reference/index.js";
import type { CreateUnixServerOptions, EventLoopOptions, ProtocolFactory, Server } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override serveUnix(factory: ProtocolFactory, path: Path | null, options: CreateUnixServerOptions): Coroutine<Server> {
    if (typeof path === "string" && path.startsWith("/")) mkdirSync(dirname(path), { recursive: true });
    return super.serveUnix(factory, path, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a folder that is missing is made",
  breaks: ["create_unix_server.missing-directory"],
};
