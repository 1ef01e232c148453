/** What the program says to a peer, in order: taken by the steps that wait for it, whether it came before them or comes later. */
import { Stuck } from "./failure.js";

export class Mailbox<Item> {
  private readonly items: Item[] = [];
  private taker: { take(item: Item): void; giveUp(error: Error): void } | undefined;
  private closed: string | undefined;

  put(item: Item): void {
    const { taker } = this;
    this.taker = undefined;
    if (taker === undefined) this.items.push(item);
    else taker.take(item);
  }

  /** Rejects if nothing is there and nothing will come. */
  take(): Promise<Item> {
    if (this.items.length > 0) return Promise.resolve(this.items.splice(0, 1)[0] as Item);
    if (this.closed !== undefined) return Promise.reject(new Stuck(this.closed));
    return new Promise((take, giveUp) => (this.taker = { take, giveUp }));
  }

  /** Nothing more will come, for this reason. */
  close(reason: string): void {
    this.closed ??= reason;
    this.taker?.giveUp(new Stuck(this.closed));
    this.taker = undefined;
  }
}
