/** Debug mode does not remember where futures and tasks were made. */
import { EventLoop, Task } from "../../../../reference/index.js";
import type { Coroutine, CreateTaskOptions, EventLoopOptions, Future } from "../../../../reference/index.js";
import type { TaskRecord } from "../../../../reference/tasks/registry.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Forgetful extends EventLoop {
  override createFuture<T = unknown>(): Future<T> {
    const future = super.createFuture<T>();
    future.sourceTraceback = null;
    return future;
  }

  protected override makeTask<T>(coroutine: Coroutine<T>, options: CreateTaskOptions): Task<T> {
    return new ForgetfulTask<T>(coroutine, { ...options, loop: this });
  }
}

class ForgetfulTask<T> extends Task<T> {
  protected override makeRecord(name: string): TaskRecord {
    this.sourceTraceback = null;
    return super.makeRecord(name);
  }
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Forgetful(options);

export const broken: BrokenLoop = {
  title: "debug mode does not remember where futures and tasks were made",
  breaks: ["debug.source-traceback-future", "debug.source-traceback-task", "debug.default-handler-logs-source"],
};
