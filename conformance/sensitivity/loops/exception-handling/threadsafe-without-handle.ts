/** The report on a callback of call_soon_threadsafe has no handle. */
import { EventLoop, Handle } from "../../../../reference/index.js";
import type { EventLoopOptions, ExceptionContext } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

const ofOtherThreads = new WeakSet<object>();

class ThreadsafeWithoutHandle extends EventLoop {
  override callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    const handle = super.callSoonThreadsafe(callback, ...args);
    ofOtherThreads.add(handle);
    return handle;
  }

  override callExceptionHandler(context: ExceptionContext): void {
    const { handle, ...rest } = context ?? {};
    super.callExceptionHandler(handle instanceof Handle && ofOtherThreads.has(handle) ? rest : context);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new ThreadsafeWithoutHandle(options);

export const broken: BrokenLoop = {
  title: "the report on a callback of call_soon_threadsafe has no handle",
  breaks: ["exception_handler.threadsafe-callback"],
};
