/** A watch does not outlive the run in which it began. */
import { EventLoop } from "../../../../reference/index.js";
import type { Descriptor, EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Tidy extends EventLoop {
  private readonly watched = new Set<Descriptor>();

  override addReader<A extends unknown[]>(descriptor: Descriptor, callback: (...args: A) => unknown, ...args: A): void {
    super.addReader(descriptor, callback, ...args);
    this.watched.add(descriptor);
  }

  override stop(): void {
    super.stop();
    if (!this.isRunning()) return;
    for (const descriptor of this.watched) super.removeReader(descriptor);
    this.watched.clear();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Tidy(options);

export const broken: BrokenLoop = {
  title: "a watch does not outlive the run in which it began",
  breaks: ["add_reader.calls-when-readable"],
  alsoAffects: ["*"],
};
