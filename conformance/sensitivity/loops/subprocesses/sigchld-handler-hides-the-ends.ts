/** While somebody else listens to SIGCHLD the loop does not learn that programs have ended. */
import process from "node:process";
import { ChildProcessTransport } from "../../../../reference/transports/subprocess-transport.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithSubprocessTransports } from "../../loops-with-transports.js";

class BrokenTransport extends ChildProcessTransport {
  override processEnded(returncode: number): void {
    if (process.listenerCount("SIGCHLD") === 0) super.processEnded(returncode);
  }
}

export const newEventLoop = loopsWithSubprocessTransports(BrokenTransport);

export const broken: BrokenLoop = {
  title: "while somebody else listens to SIGCHLD the loop does not learn that programs have ended",
  breaks: ["subprocess_exec.sigchld-handler"],
};
