/** Removing also cancels calls that are under way. */
import { Future } from "../../../../reference/index.js";
import type { DoneCallback } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  private readonly removed = new Set<unknown>();

  override addDoneCallback(callback: DoneCallback<T>): void {
    const guarded: DoneCallback<T> = (future) => (this.removed.has(callback) ? undefined : callback(future));
    super.addDoneCallback(this.done() ? guarded : callback);
  }

  override removeDoneCallback(callback: DoneCallback<T>): number {
    if (this.done()) this.removed.add(callback);
    return super.removeDoneCallback(callback);
  }

  protected override scheduleDoneCallbacks(): void {
    this.callbacks = this.callbacks?.map(({ callback, context }) => ({ context, callback: (future: never) => (this.removed.has(callback) ? undefined : callback(future)) })) ?? null;
    super.scheduleDoneCallbacks();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "remove_done_callback of a done future keeps scheduled callbacks from running",
  breaks: ["future.remove-done-callback.too-late"],
  alsoAffects: ["future-waiting/*"],
};
