/** The name of an abstract socket is filled up with zeros. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override connectToPath(path: Path): Coroutine<Socket> {
    const name = Buffer.from(typeof path === "string" ? path : path instanceof Uint8Array ? path : String(path));
    return super.connectToPath(name[0] === 0 ? Buffer.concat([name, Buffer.alloc(108 - name.length)]) : path);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the name of an abstract socket is filled up with zeros",
  breaks: ["create_unix_connection.path-abstract"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
