/**
 * The asynchronous generators of a loop that were started.
 *
 * A generator that was not iterated to its end waits somewhere in the middle, perhaps inside a `finally` that needs the loop to run. Two things can
 * end it: `shutdownAsyncgens()`, which closes all that are open, and the garbage collector, on whose word the loop closes the
 * body of a generator that nobody can iterate any more. For the second to be possible the loop refers to generators weakly.
 *
 * Source: Base Event Loop, Run an event loop (shutdown_asyncgens).
 */
import { isOrdinaryException } from "../errors/classify.js";
import type { EventLoop } from "../loop/event-loop.js";
import type { Coroutine } from "../tasks/awaitable.js";
import { gather } from "../tasks/gather.js";
import type { AsyncGenerator } from "./async-generator.js";
import type { GeneratorBody } from "./body.js";

type AnyGenerator = AsyncGenerator<unknown, unknown>;

interface Started {
  readonly reference: WeakRef<AnyGenerator>;
  readonly body: GeneratorBody<unknown, unknown>;
  readonly tracker: AsyncGeneratorTracker;
}

const garbage = new FinalizationRegistry<Started>((started) => started.tracker.closeGarbage(started));

export class AsyncGeneratorTracker {
  protected readonly loop: EventLoop;
  protected tracked = new Set<Started>();
  protected wasShutDown = false;

  constructor(loop: EventLoop) {
    this.loop = loop;
  }

  /** Notes that a generator was iterated for the first time. */
  started(generator: AnyGenerator): void {
    if (this.wasShutDown) {
      process.emitWarning(`${generator.toString()} was started after shutdownAsyncgens() of its loop`, "ResourceWarning"); // shutdown_asyncgens.warns-afterwards
    }
    const started: Started = { reference: new WeakRef(generator), body: generator.body, tracker: this };
    this.tracked.add(started);
    garbage.register(generator, started);
  }

  /** A coroutine that closes everything that is open. */
  *shutdown(): Coroutine<void> {
    this.wasShutDown = true;
    const open = [...this.tracked].map(({ reference }) => reference.deref()).filter((generator) => generator !== undefined);
    this.tracked = new Set();
    if (open.length === 0) return;
    const results: readonly unknown[] = yield* gather(
      open.map((generator) => generator.aclose()),
      { returnExceptions: true },
    );
    for (const [index, result] of results.entries()) {
      if (result === undefined || !isOrdinaryException(result)) continue;
      this.loop.callExceptionHandler({
        message: `an error occurred during closing of asynchronous generator ${String(open[index])}`,
        exception: result,
        asyncgen: open[index],
      });
    }
  }

  /** Closes the body of a generator that has become garbage. */
  closeGarbage(started: Started): void {
    if (!this.tracked.delete(started) || started.body.hasFinished() || this.loop.isClosed()) return;
    this.loop.callSoonThreadsafe(() => this.loop.createTask(started.body.close()));
  }
}
