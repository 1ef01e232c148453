/** Arguments given as bytes are taken for Latin-1. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { SubprocessOptions } from "../../../../reference/subprocesses/command.js";
import type { Path } from "../../../../reference/system/paths.js";
import type { Coroutine } from "../../../../reference/tasks/awaitable.js";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { SubprocessListener } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken extends EventLoop {
  protected override *launch<P extends SubprocessListener>(protocolFactory: () => P, words: readonly Path[], options: SubprocessOptions): Coroutine<[transport: ChildProcessTransport, protocol: P]> {
    return yield* super.launch(protocolFactory, words.map((word) => (word instanceof Uint8Array ? Buffer.from(word).toString("latin1") : word)), options);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "arguments given as bytes are taken for Latin-1",
  breaks: ["subprocess_shell.bytes-command"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
