/** A callback that a thread cancelled is called when the loop runs. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, LoopTicket, RemoteFunctions } from "../../../../reference/index.js";
import { Correspondence } from "../../../../reference/threads/correspondence.js";
import type { MessageToLoop } from "../../../../reference/threads/ticket.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Kept extends Correspondence {
  protected override take(message: MessageToLoop): void {
    if (message.type !== "cancel-call") super.take(message);
  }
}

class Broken extends EventLoop {
  override remote(functions: RemoteFunctions): LoopTicket {
    const ticket = super.remote(functions);
    for (const correspondence of this.mailbox["correspondences"]) Object.setPrototypeOf(correspondence, Kept.prototype);
    return ticket;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a callback that a thread cancelled is called when the loop runs",
  breaks: ["call_soon_threadsafe.handle-cancels"],
  alsoAffects: ["close/*"],
};
