/** The transport of a subprocess is a plain object. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { Popen } from "../../../../reference/subprocesses/popen.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override makeSubprocessTransport(popen: Popen, protocol: SubprocessListener): ChildProcessTransport {
    return new Proxy(super.makeSubprocessTransport(popen, protocol), { getPrototypeOf: () => Object.prototype });
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "the transport of a subprocess is a plain object",
  breaks: ["subprocess_transport.class"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
