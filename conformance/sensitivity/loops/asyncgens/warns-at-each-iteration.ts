/** Each iteration after shutdown_asyncgens brings a warning, also of a generator that was iterated before. */
import { AsyncGenerator, EventLoop } from "../../../../reference/index.js";
import type { Coroutine, EventLoopOptions } from "../../../../reference/index.js";
import { runningLoopOrNull } from "../../../../reference/policy/thread-state.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function asyncGenerator<T, S = unknown>(body: () => Coroutine<void>): AsyncGenerator<T, S> {
  return new Warning<T, S>(body());
}

class Warning<T, S> extends AsyncGenerator<T, S> {
  override anext(): Coroutine<T> {
    const loop = runningLoopOrNull();
    if (loop instanceof Knowing && loop.wasShutDown) process.emitWarning("a generator is iterated after shutdown_asyncgens", "ResourceWarning");
    return super.anext();
  }
}

class Knowing extends EventLoop {
  wasShutDown = false;

  override shutdownAsyncgens(): Coroutine<void> {
    this.wasShutDown = true;
    return super.shutdownAsyncgens();
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Knowing(options);

export const broken: BrokenLoop = {
  title: "each iteration after shutdown_asyncgens brings a warning, also of a generator that was iterated before",
  breaks: ["shutdown_asyncgens.warning-once-per-generator", "shutdown_asyncgens.warns-each"],
  alsoAffects: ["shutdown_asyncgens/*"],
};
