/** The loop of the main program, as a thread of the scenario reaches it: through a ticket that the loop issued. */
import { type LoopTicket, type RemoteFuture, type RemoteHandle, RemoteLoop, attachLoop } from "../../../../reference/index.js";
import type { Shipment } from "./loop-tickets.js";
import type { Transported } from "./transport.js";

export class MainLoopLink {
  private readonly remote: RemoteLoop | undefined;

  /** @param ticket null if the loop issues none (a foreign loop without `remote`, or a closed one). */
  constructor(ticket: unknown) {
    this.remote = ticket === null || ticket === undefined ? undefined : attachLoop(ticket as LoopTicket);
  }

  /** Undefined where there is no way to the loop. */
  get loop(): RemoteLoop | undefined {
    return this.remote;
  }

  call(shipment: Shipment, args: readonly Transported[]): RemoteHandle | undefined {
    return this.remote?.callSoonThreadsafe("call", shipment, ...args);
  }

  coroutine(shipment: Shipment): RemoteFuture<unknown> | undefined {
    return this.remote?.runCoroutineThreadsafe("coroutine", shipment);
  }

  close(): void {
    this.remote?.detach();
  }
}
