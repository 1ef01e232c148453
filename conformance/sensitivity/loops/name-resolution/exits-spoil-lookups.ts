/** A lookup during which an exception comes out of a run fails. */
import { OSError } from "../../../../reference/index.js";
import type { EventLoop, EventLoopOptions, AddressInfo, Coroutine, GetaddrinfoOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopToldOfExits } from "../../loops-with-places.js";

class Broken extends LoopToldOfExits {
  private exits = 0;

  override getaddrinfo(host: unknown, port: unknown, options: GetaddrinfoOptions = {}, ...more: never[]): Coroutine<AddressInfo[]> {
    return this.spoiled(super.getaddrinfo(host, port, options, ...more));
  }

  private *spoiled(lookup: Coroutine<AddressInfo[]>): Coroutine<AddressInfo[]> {
    const before = this.exits;
    const infos = yield* lookup;
    if (this.exits > before) throw new OSError("the lookup was given up");
    return infos;
  }

  protected exited(): void {
    this.exits += 1;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a lookup during which an exception comes out of a run fails",
  breaks: ["run_forever.escape-keeps-io"],
};
