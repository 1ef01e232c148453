/** The task that began to wait last wakes first. */
import { Future } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFutures } from "../../loops-with.js";

class BrokenFuture<T = unknown> extends Future<T> {
  protected override scheduleDoneCallbacks(): void {
    const isWakeup = (callback: unknown): boolean => Object.getOwnPropertySymbols(callback as object).length === 0;
    const wakeups = this.callbacks?.filter(({ callback }) => isWakeup(callback)) ?? [];
    this.callbacks = this.callbacks?.map((registered) => (isWakeup(registered.callback) ? (wakeups.pop() ?? registered) : registered)) ?? null;
    super.scheduleDoneCallbacks();
  }
}

export const newEventLoop = loopsWithFutures(BrokenFuture);

export const broken: BrokenLoop = {
  title: "tasks that await a future wake in the reverse order",
  breaks: ["future.await.wake-order"],
  alsoAffects: ["await-future/wakes-among-callbacks"],
};
