/** A pending future that is dropped is reported like a pending task. */
import { EventLoop, Future } from "../../../../reference/index.js";
import type { EventLoopOptions } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const lost = new FinalizationRegistry<{ loop: EventLoop; isPending: () => boolean }>(({ loop, isPending }) => {
  if (isPending()) loop.callExceptionHandler({ message: "a future was destroyed but it is pending" });
});

class Watched<T> extends Future<T> {
  private readonly life = { pending: true };

  watch(): this {
    const { life } = this;
    lost.register(this, { loop: this.getLoop(), isPending: () => life.pending });
    return this;
  }

  protected override scheduleDoneCallbacks(): void {
    this.life.pending = false;
    super.scheduleDoneCallbacks();
  }
}

class PendingFutureIsReported extends EventLoop {
  override createFuture<T = unknown>(): Future<T> {
    return new Watched<T>({ loop: this }).watch();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new PendingFutureIsReported(options);

export const broken: BrokenLoop = {
  title: "a pending future that is dropped is reported like a pending task",
  breaks: ["exception_handler.pending-future-not-reported"],
  alsoAffects: ["exception_handler/*", "never-retrieved/*", "debug/source-traceback-*"],
};
