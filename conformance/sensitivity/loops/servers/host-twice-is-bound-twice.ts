/** A host that stands in the sequence twice is bound to twice. */
import { EventLoop } from "../../../../reference/index.js";
import type { CreateServerOptions, EventLoopOptions } from "../../../../reference/index.js";
import type { AddressInfo } from "../../../../reference/loop/name-resolution.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *resolveHosts(host: unknown, port: unknown, options: CreateServerOptions): Coroutine<AddressInfo[]> {
    const infos = yield* super.resolveHosts(host, port, options);
    return Array.isArray(host) && new Set(host).size < host.length ? [...infos, ...infos] : infos;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a host that stands in the sequence twice is bound to twice",
  breaks: ["create_server.host-twice"],
  alsoAffects: ["create_server/*"],
};
