/** What the loop calls because a descriptor is ready runs in an empty context: no protocol sees the context variables of the program. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Handle } from "../../../../reference/index.js";
import { Context } from "../../../../reference/context/context.js";
import type { Callback } from "../../../../reference/loop/handle.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Forgetful extends EventLoop {
  protected override makeWatchHandle(callback: Callback, args: readonly unknown[], method: string): Handle {
    return new Context().run(() => super.makeWatchHandle(callback, args, method));
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Forgetful(options);

export const broken: BrokenLoop = {
  title: "callbacks about descriptors run in an empty context, those of protocols included",
  breaks: [
    "protocol.context",
    "create_server.context",
    "datagram_protocol.context",
    "connect_read_pipe.context",
    "connect_write_pipe.context",
    "subprocess_protocol.context",
    "tls.context",
  ],
  alsoAffects: ["add_reader/*", "add_writer/*"],
};
