/**
 * Loops that differ from the reference in the class of their futures or tasks alone.
 *
 * Most faults of futures and tasks fit into one overridden method of that class; what remains is to have a loop make its objects of it.
 */
import { EventLoop } from "../../reference/index.js";
import type { CreateTaskOptions, Coroutine, EventLoopOptions, Future, FutureOptions, Task, TaskOptions } from "../../reference/index.js";

type NewEventLoop = (options?: EventLoopOptions) => EventLoop;

/** A `newEventLoop` whose loops make their futures of the given class. */
export function loopsWithFutures(futureClass: new <T>(options?: FutureOptions) => Future<T>): NewEventLoop {
  class LoopWithFutures extends EventLoop {
    override createFuture<T = unknown>(): Future<T> {
      return new futureClass<T>({ loop: this });
    }
  }
  return (options) => new LoopWithFutures(options);
}

/** A `newEventLoop` whose loops make their tasks of the given class. */
export function loopsWithTasks(taskClass: new <T>(coroutine: Coroutine<T>, options?: TaskOptions) => Task<T>): NewEventLoop {
  class LoopWithTasks extends EventLoop {
    protected override makeTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions): Task<T> {
      return new taskClass<T>(coroutine, { ...options, loop: this });
    }
  }
  return (options) => new LoopWithTasks(options);
}
