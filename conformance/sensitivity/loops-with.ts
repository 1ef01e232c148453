/**
 * Loops that differ from the reference in the class of their futures, tasks or handles alone.
 *
 * Most faults of those fit into one overridden method of that class; what remains is to have a loop make its objects of it.
 */
import { EventLoop } from "../../reference/index.js";
import type { Context, CreateTaskOptions, Coroutine, Future, FutureOptions, Handle, Task, TaskOptions, TimerHandle } from "../../reference/index.js";
import type { Callback } from "../../reference/loop/handle.js";
import type { NewEventLoop } from "./broken-loop.js";

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

interface HandleClasses {
  readonly handle?: new (callback: Callback, args: readonly unknown[] | null, context: Context) => Handle;
  readonly timer?: new (when: number, callback: Callback, args: readonly unknown[] | null, context: Context, loop: EventLoop) => TimerHandle;
}

/** A `newEventLoop` whose loops make their handles, those of timers, or both of the given classes. */
export function loopsWithHandles({ handle: handleClass, timer: timerClass }: HandleClasses): NewEventLoop {
  class LoopWithHandles extends EventLoop {
    protected override makeHandle(callback: Callback, args: readonly unknown[] | null, context: Context): Handle {
      return handleClass === undefined ? super.makeHandle(callback, args, context) : new handleClass(callback, args, context);
    }

    protected override makeTimerHandle(when: number, callback: Callback, args: readonly unknown[] | null, context: Context): TimerHandle {
      return timerClass === undefined ? super.makeTimerHandle(when, callback, args, context) : new timerClass(when, callback, args, context, this);
    }
  }
  return (options) => new LoopWithHandles(options);
}
