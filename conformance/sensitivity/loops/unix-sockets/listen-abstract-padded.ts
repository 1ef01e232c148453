/** The name of an abstract socket to listen at is filled up with zeros. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Socket } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override bindToPath(path: string | Uint8Array): Socket {
    const name = Buffer.from(path);
    return super.bindToPath(name[0] === 0 ? Buffer.concat([name, Buffer.alloc(108 - name.length)]) : path);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the name of an abstract socket to listen at is filled up with zeros",
  breaks: ["create_unix_server.path-abstract"],
  alsoAffects: ["create_unix_*", "transport/*-unix-*", "tls-unix/*"],
};
