/** The loop of the main program, as a thread of the scenario reaches it: through a ticket that the loop issued. */
import { type LoopTicket, type RemoteFuture, type RemoteHandle, RemoteLoop, RuntimeError, attachLoop } from "../../../../reference/index.js";
import type { Shipment } from "./loop-tickets.js";
import type { Transported } from "./transport.js";

export class MainLoopLink {
  private readonly remote: RemoteLoop | undefined;
  /** Why the loop issued no ticket, in its own words. */
  private readonly refused: string | undefined;

  /** @param ticket null if the loop issues none (a foreign loop without `remote`); a refusal if it was closed. */
  constructor(ticket: unknown) {
    if (ticket === null || ticket === undefined) return;
    if (isRefusal(ticket)) this.refused = ticket.refused;
    else this.remote = attachLoop(ticket as LoopTicket);
  }

  /**
   * Undefined where there is no way to the loop.
   * @throws {RuntimeError} if the loop was closed when the thread began.
   */
  get loop(): RemoteLoop | undefined {
    if (this.refused !== undefined) throw new RuntimeError(this.refused);
    return this.remote;
  }

  call(shipment: Shipment, args: readonly Transported[]): RemoteHandle | undefined {
    return this.loop?.callSoonThreadsafe("call", shipment, ...args);
  }

  coroutine(shipment: Shipment): RemoteFuture<unknown> | undefined {
    return this.loop?.runCoroutineThreadsafe("coroutine", shipment);
  }

  close(): void {
    this.remote?.detach();
  }
}

const isRefusal = (ticket: unknown): ticket is { readonly refused: string } => typeof ticket === "object" && ticket !== null && "refused" in ticket;
