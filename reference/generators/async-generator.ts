/**
 * Asynchronous generators: generators that may wait between the values they give.
 *
 *     const ticks = asyncGenerator<number>(function* () {
 *       for (let n = 0; ; n += 1) {
 *         yield* sleep(1);
 *         yield* emit(n);
 *       }
 *     });
 *     const first = yield* ticks.anext();
 *
 * The object tells the running loop when it is iterated for the first time, so that the loop can close it in the end (tracker.ts).
 * It is a thin cover over the mechanism (body.ts): when the cover becomes garbage, the body is still there to be closed.
 *
 * Source: Base Event Loop, Run an event loop (shutdown_asyncgens).
 */
import { runningLoopOrNull } from "../policy/thread-state.js";
import type { Coroutine } from "../tasks/awaitable.js";
import { Emission, GeneratorBody } from "./body.js";

/** In the body: gives a value to whoever iterates. Evaluates to what `asend` sends, else to undefined. */
export function* emit<T, S = unknown>(value: T): Generator<Emission<T>, S, unknown> {
  return (yield new Emission(value)) as S;
}

export class AsyncGenerator<T, S = unknown> {
  /** The mechanism, which does not refer to this object. */
  readonly body: GeneratorBody<T, S>;
  protected announced = false;

  constructor(body: Coroutine<void>) {
    this.body = new GeneratorBody<T, S>(body);
  }

  /** A coroutine for the next value; raises StopAsyncIteration at the end. */
  anext(): Coroutine<T> {
    this.announce();
    return this.keepingAlive(this.body.send(undefined, "anext"));
  }

  /** Like `anext`; the `emit` that the body waits in evaluates to the value. */
  asend(value: S): Coroutine<T> {
    this.announce();
    return this.keepingAlive(this.body.send(value, "asend"));
  }

  /** Like `anext`; the `emit` that the body waits in raises the error. */
  athrow(error: unknown): Coroutine<T> {
    this.announce();
    return this.keepingAlive(this.body.throw(error));
  }

  /** A coroutine that closes the generator. Closing one that has ended does nothing. */
  aclose(): Coroutine<void> {
    this.announce();
    return this.keepingAlive(this.body.close());
  }

  toString(): string {
    return `<${this.constructor.name} ${this.body.hasFinished() ? "finished" : "open"}>`;
  }

  /** A generator method holds its object, which therefore cannot be closed as garbage while one of its coroutines runs. */
  protected *keepingAlive<R>(coroutine: Coroutine<R>): Coroutine<R> {
    return yield* coroutine;
  }

  protected announce(): void {
    if (this.announced) return;
    this.announced = true;
    runningLoopOrNull()?.asyncGeneratorStarted(this as AsyncGenerator<unknown, unknown>);
  }
}

/**
 * Makes an asynchronous generator.
 * @param body a generator function; `yield* emit(value)` gives a value, any other `yield*` waits.
 */
export function asyncGenerator<T, S = unknown>(body: () => Coroutine<void>): AsyncGenerator<T, S> {
  return new AsyncGenerator<T, S>(body());
}
