/** A socket file that was left is not replaced. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override removeStaleSocket(path: string | Uint8Array): void {
    if (path.length === 0) super.removeStaleSocket(path);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a socket file that was left is not replaced",
  breaks: ["create_unix_server.stale-socket"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
