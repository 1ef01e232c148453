/** Shutdown_asyncgens closes generators that were never iterated, too. */
import { AsyncGenerator, getEventLoop } from "../../../../reference/index.js";
import type { Coroutine } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function asyncGenerator<T, S = unknown>(body: () => Coroutine<void>): AsyncGenerator<T, S> {
  return new Announced<T, S>(body());
}

class Announced<T, S> extends AsyncGenerator<T, S> {
  constructor(body: Coroutine<void>) {
    super(body);
    this.announced = true;
    getEventLoop().asyncGeneratorStarted(this as AsyncGenerator<unknown, unknown>);
  }
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "shutdown_asyncgens closes generators that were never iterated, too",
  breaks: ["shutdown_asyncgens.never-iterated"],
};
