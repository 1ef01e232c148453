/** Readers are forgotten when an exception comes out of a run. */
import type { EventLoop, EventLoopOptions, Descriptor } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { LoopToldOfExits } from "../../loops-with-places.js";

class Broken extends LoopToldOfExits {
  private readonly watched = new Set<Descriptor>();

  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, callback, ...args);
    this.watched.add(descriptor);
  }

  override removeReader(descriptor: Descriptor): boolean {
    this.watched.delete(descriptor);
    return super.removeReader(descriptor);
  }

  protected exited(): void {
    for (const descriptor of this.watched) super.removeReader(descriptor);
    this.watched.clear();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "readers are forgotten when an exception comes out of a run",
  breaks: ["run_forever.escape-keeps-io"],
};
