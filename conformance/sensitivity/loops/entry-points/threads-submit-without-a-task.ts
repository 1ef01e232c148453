/** A coroutine that a thread submits is stepped by callbacks, and is no task. */
import { EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Future, LoopTicket, RemoteFunctions } from "../../../../reference/index.js";
import { Correspondence } from "../../../../reference/threads/correspondence.js";
import { describeError } from "../../../../reference/threads/error-transfer.js";
import type { BrokenLoop } from "../../broken-loop.js";

type Steps = Generator<Future | undefined, unknown>;

class WithoutATask extends Correspondence {
  protected override start(id: number, name: string, args: readonly unknown[]): void {
    const steps = (this.functions[name] as (...args: readonly unknown[]) => Steps)(...args);
    const step = (): void => {
      try {
        const { done, value } = steps.next();
        if (done === true) this.answer({ id, end: { value } });
        else if (value === undefined) this.loop.callSoon(step);
        else (value as Future).addDoneCallback(step);
      } catch (error) {
        this.answer({ id, end: { error: describeError(error) } });
      }
    };
    this.loop.callSoonThreadsafe(step);
  }
}

class Broken extends EventLoop {
  override remote(functions: RemoteFunctions): LoopTicket {
    const ticket = super.remote(functions);
    for (const correspondence of this.mailbox["correspondences"]) Object.setPrototypeOf(correspondence, WithoutATask.prototype);
    return ticket;
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Broken(options);

export const broken: BrokenLoop = {
  title: "a coroutine that a thread submits is stepped by callbacks, and is no task",
  breaks: ["run_coroutine_threadsafe.thread-of-the-loop"],
  alsoAffects: ["run_coroutine_threadsafe/*", "example-overview/run_coroutine_threadsafe"],
};
