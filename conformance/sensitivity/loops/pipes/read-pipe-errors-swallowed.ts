/** Errors of the protocol of a read pipe are swallowed. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { PipeEnd } from "../../../../reference/transports/pipe-end.js";
import type { StreamProtocol } from "../../../../reference/transports/protocols.js";
import type { ReadTransport } from "../../../../reference/transports/transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeReadPipeTransport(pipe: PipeEnd, protocol: StreamProtocol): ReadTransport {
    return super.makeReadPipeTransport(pipe, new Proxy(protocol, { get: (target, name) => forgiving(target, Reflect.get(target, name)) }));
  }
}

/** The method, but for its errors. */
function forgiving(target: object, member: unknown): unknown {
  if (typeof member !== "function") return member;
  return (...args: unknown[]): unknown => {
    try {
      return Reflect.apply(member, target, args) as unknown;
    } catch {
      return undefined;
    }
  };
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "errors of the protocol of a read pipe are swallowed",
  breaks: ["connect_read_pipe.callback-error"],
  alsoAffects: ["connect_read_pipe/*", "connect_write_pipe/*", "read_pipe_transport/*", "write_pipe_transport/*", "subprocess*", "add_signal_handler/from-another-process"],
};
