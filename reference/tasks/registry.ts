/**
 * The tasks of a loop that are not done.
 *
 * `allTasks()` must find every pending task, yet a loop must not be what keeps one alive: a task that nobody refers to any more and
 * nothing will ever resume is a bug of the program, and can only be reported if it becomes garbage. So the registry refers to tasks weakly. Each
 * task has a record here that it does not own; the record is dropped when the task ends, and what is still
 * registered when its task has become garbage is reported as destroyed while pending.
 *
 * Source: de facto behaviour of asyncio's tasks (all_tasks, and the destructor of a task).
 */
import { makeStandIn, NO_FIELDS } from "../futures/stand-in.js";
import type { Context } from "../context/context.js";
import type { EventLoop } from "../loop/event-loop.js";
import { reportFromFinalizer } from "../futures/unretrieved.js";
import type { Task } from "./task.js";

/** What outlives a task. */
export interface TaskRecord {
  readonly reference: WeakRef<Task>;
  readonly loop: EventLoop;
  readonly registry: TaskRegistry;
  /** What the exception handler runs in when it is told of the task. */
  readonly context: Context;
  readonly sourceTraceback: readonly string[] | null;
  /** The prototype that a stand-in gets. */
  readonly prototype: object;
  name: string;
  /** Whether the end of a pending task is worth a report. */
  reportIfDestroyed: boolean;
}

const destroyed = new FinalizationRegistry<TaskRecord>((record) => {
  if (!record.registry.remove(record) || !record.reportIfDestroyed) return;
  reportFromFinalizer(record.loop, {
    message: "Task was destroyed but it is pending!", // exception_handler.destroyed-pending-task-keys
    task: standInOf(record),
    ...(record.sourceTraceback === null ? {} : { source_traceback: record.sourceTraceback }),
  });
});

function standInOf({ prototype, loop, name, context, sourceTraceback }: TaskRecord): object {
  return makeStandIn({ prototype, fields: { ...NO_FIELDS, loop, record: { name }, sourceTraceback, ...NO_COROUTINE, context } });
}

/** What a task has beside the fields of a future, when its coroutine is gone. */
export const NO_COROUTINE = { coroutine: null, context: null, waitsFor: null, mustCancel: false, cancelRequests: 0, started: true };

export class TaskRegistry {
  protected readonly records = new Set<TaskRecord>();

  /** Registers a task that has just been made. */
  add(task: Task, record: TaskRecord): void {
    this.records.add(record);
    destroyed.register(task, record);
  }

  /**
   * Forgets a task, because it is done or gone.
   * @returns whether it was still registered.
   */
  remove(record: TaskRecord): boolean {
    return this.records.delete(record);
  }

  /** The tasks that are not done, in the order in which they were made. */
  pending(): Set<Task> {
    const tasks = new Set<Task>();
    for (const { reference } of this.records) {
      const task = reference.deref();
      if (task !== undefined && !task.done()) tasks.add(task);
    }
    return tasks;
  }
}
