/** Close of a loop that get_event_loop has given raises RuntimeError once run_until_complete was used. */
import { EventLoop, RuntimeError } from "../../../../reference/index.js";
import type { Awaitable, EventLoopOptions } from "../../../../reference/index.js";
import { getEventLoop as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const given = new WeakSet<EventLoop>();

export function getEventLoop(): EventLoop {
  const loop = reference();
  given.add(loop);
  return loop;
}

class Broken extends EventLoop {
  private used = false;

  override runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.used = true;
    return super.runUntilComplete(awaitable);
  }

  override close(): void {
    const { used } = this;
    this.used = false;
    if (used && given.has(this)) throw new RuntimeError("there are results to be fetched");
    super.close();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "close of a loop that get_event_loop has given raises RuntimeError once run_until_complete was used",
  breaks: ["example.futures-callback-loop-closes", "example.futures-event-loop-order", "example.futures-event-loop-returned-result"],
  alsoAffects: ["*"],
};
