/** Any file at the path is replaced. */
import { rmSync } from "node:fs";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override removeStaleSocket(path: string | Uint8Array): void {
    rmSync(Buffer.from(path), { force: true });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "any file at the path is replaced",
  breaks: ["create_unix_server.existing-file", "create_unix_server.existing-file-kept"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
