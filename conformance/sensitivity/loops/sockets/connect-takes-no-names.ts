/** Sock_connect does not resolve host names. */
import { EventLoop, OSError } from "../../../../reference/index.js";
import type { AddressInfo, Coroutine, EventLoopOptions, GetaddrinfoOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Literal extends EventLoop {
  protected override *ensureResolved(address: unknown, options: GetaddrinfoOptions): Coroutine<AddressInfo[]> {
    const host: unknown = Array.isArray(address) ? address[0] : undefined;
    if (typeof host === "string" && !/^[0-9a-f.:]*$/.test(host)) throw new OSError("bad address");
    return yield* super.ensureResolved(address, options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Literal(options);

export const broken: BrokenLoop = {
  title: "sock_connect does not resolve host names",
  breaks: ["sock_connect.resolves-names"],
  alsoAffects: ["*"],
};
