/** What woke the loop is only taken back at the end of an iteration: after one that KeyboardInterrupt ends, calls from outside wake it no more. */
import { isOrdinaryException } from "../../../../reference/errors/classify.js";
import type { Context, EventLoopOptions, Handle } from "../../../../reference/index.js";
import { EventLoop } from "../../../../reference/index.js";
import { OneWayIn } from "./one-way-in.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Deafened extends OneWayIn {
  private noted = false;

  override callSoonThreadsafeIn<A extends unknown[]>(context: Context, callback: (...args: A) => unknown, ...args: A): Handle {
    const sleeps = this.asleep;
    if (sleeps && this.noted) this.asleep = false;
    const handle = super.callSoonThreadsafeIn(
      context,
      (...given: A): unknown => {
        try {
          return callback(...given);
        } catch (error) {
          if (!isOrdinaryException(error)) this.noted = true;
          throw error;
        }
      },
      ...args,
    );
    if (sleeps && this.noted) this.asleep = true;
    return handle;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Deafened(options);

export const broken: BrokenLoop = {
  title: "after a run that KeyboardInterrupt ended, calls from outside do not wake the loop",
  breaks: ["call_soon_threadsafe.wakes-after-an-interruption"],
  alsoAffects: ["*"],
};
