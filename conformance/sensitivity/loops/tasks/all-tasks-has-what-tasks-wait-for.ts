/** All_tasks includes the futures that tasks wait for. */
import { allTasks as right } from "../../../../reference/index.js";
import type { EventLoop, Task } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export function allTasks(loop?: EventLoop): Set<Task> {
  const tasks = right(loop);
  for (const task of [...tasks]) {
    const { waitsFor } = task as unknown as { waitsFor: Task | null };
    if (waitsFor !== null && !waitsFor.done()) tasks.add(waitsFor);
  }
  return tasks;
}

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "all_tasks includes the futures that tasks wait for",
  breaks: ["all_tasks.excludes-plain-futures"],
  alsoAffects: ["all_tasks/*"],
};
