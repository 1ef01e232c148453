/** All_tasks has the tasks of every loop in it. */
import { allTasks as right, EventLoop } from "../../../../reference/index.js";
import type { EventLoopOptions, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Remembering extends EventLoop {
  constructor(options?: EventLoopOptions) {
    super(options);
    loops.add(this);
  }
}

const loops = new Set<EventLoop>();
const tasksOf = (loop: EventLoop): Task[] => [...right(loop)];

export function allTasks(loop?: EventLoop): Set<Task> {
  right(loop);
  for (const known of loops) if (known.isClosed()) loops.delete(known);
  return new Set([...loops].flatMap(tasksOf));
}

export const newEventLoop = (options?: EventLoopOptions): EventLoop => new Remembering(options);

export const broken: BrokenLoop = {
  title: "all_tasks has the tasks of every loop in it",
  breaks: ["all_tasks.per-loop"],
  alsoAffects: ["*"],
};
