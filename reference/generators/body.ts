/**
 * How an asynchronous generator runs.
 *
 * The body is one generator that yields two kinds of things: *emissions*, which are for whoever iterates, and everything else, which is for
 * the task (a future to wait for, or nothing). Each call of `anext()` makes a coroutine that resumes the body and passes on to
 * the task what is the task's, until the body emits a value or ends.
 *
 * Source: Base Event Loop, Run an event loop (shutdown_asyncgens); PEP 525.
 */
import { AsyncioTypeError, GeneratorExit, RuntimeError, StopAsyncIteration, StopIteration } from "../errors/builtin.js";
import type { Coroutine } from "../tasks/awaitable.js";

/** A value on its way from the body to whoever iterates. */
export class Emission<T> {
  readonly value: T;

  constructor(value: T) {
    this.value = value;
  }
}

type Resumption = (body: Coroutine<void>) => IteratorResult<unknown, void>;

export class GeneratorBody<T, S> {
  protected readonly body: Coroutine<void>;
  protected started = false;
  protected running = false;
  protected finished = false;

  constructor(body: Coroutine<void>) {
    this.body = body;
  }

  /** Whether the body has ended. */
  hasFinished(): boolean {
    return this.finished;
  }

  /** A coroutine that sends a value into the body and returns what it emits next. */
  send(value: S | undefined, method: string): Coroutine<T> {
    return this.resume((body) => {
      if (!this.started && value !== undefined) {
        throw new AsyncioTypeError("a generator that has not started has no place that a value could be sent to");
      }
      this.started = true;
      return body.next(value);
    }, method);
  }

  /** A coroutine that throws an error into the body and returns what it emits next. */
  throw(error: unknown): Coroutine<T> {
    return this.resume((body) => {
      this.started = true;
      return body.throw(error);
    }, "athrow");
  }

  /** A coroutine that ends the body: GeneratorExit is raised where it waits, and it may still clean up, and wait while it does. */
  *close(): Coroutine<void> {
    this.checkNotRunning("aclose");
    if (this.finished) return;
    if (!this.started) {
      this.finished = true;
      this.body.return();
      return;
    }
    try {
      yield* this.resume((body) => body.throw(new GeneratorExit()), "aclose");
    } catch (error) {
      if (error instanceof StopAsyncIteration || error instanceof GeneratorExit) return;
      throw error;
    }
    throw new RuntimeError("an asynchronous generator emitted a value while it was being closed");
  }

  protected *resume(begin: Resumption, method: string): Coroutine<T> {
    this.checkNotRunning(method);
    if (this.finished) throw new StopAsyncIteration();
    this.running = true;
    try {
      const emission = yield* this.runToEmission(begin);
      if (emission !== null) return emission.value;
    } finally {
      this.running = false;
    }
    throw new StopAsyncIteration(); // the body has ended
  }

  /** Runs the body until it emits; null if it ends instead. */
  protected *runToEmission(begin: Resumption): Coroutine<Emission<T> | null> {
    try {
      let step = begin(this.body);
      while (step.done !== true) {
        if (step.value instanceof Emission) return step.value as Emission<T>;
        step = yield* this.passOn(step.value);
      }
    } catch (error) {
      this.finished = true;
      if (error instanceof StopIteration || error instanceof StopAsyncIteration) {
        throw new RuntimeError(`an asynchronous generator raised ${error.name}`).from(error);
      }
      throw error;
    }
    this.finished = true;
    return null;
  }

  /** Lets the task have what is meant for it, and resumes the body with the answer. */
  protected *passOn(yielded: unknown): Coroutine<IteratorResult<unknown, void>> {
    let answer: unknown;
    try {
      answer = yield yielded;
    } catch (error) {
      return this.body.throw(error);
    }
    return this.body.next(answer);
  }

  protected checkNotRunning(method: string): void {
    if (this.running) throw new RuntimeError(`${method}(): the asynchronous generator is already running`);
  }
}
