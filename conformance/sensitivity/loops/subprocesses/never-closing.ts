/** Is_closing is always False. */
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override isClosing(): boolean {
    return false;
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "is_closing is always False",
  breaks: ["subprocess_transport.is-closing"],
  alsoAffects: ["subprocess_transport/close-finished"],
};
