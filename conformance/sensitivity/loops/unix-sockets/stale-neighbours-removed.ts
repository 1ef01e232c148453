/** All socket files beside the path are removed. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override removeStaleSocket(path: string | Uint8Array): void {
    const folder = dirname(Buffer.from(path).toString());
    for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) if (entry.isSocket()) rmSync(join(folder, entry.name));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "all socket files beside the path are removed",
  breaks: ["create_unix_server.existing-file-kept"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
