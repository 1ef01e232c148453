/** A name that is no text is kept as it is. */
import { Task } from "../../../../reference/index.js";
import type { TaskRecord } from "../../../../reference/tasks/registry.js";
import { loopsWithTasks } from "../../loops-with.js";
import type { BrokenLoop } from "../../broken-loop.js";

class Broken<T = unknown> extends Task<T> {
  protected override makeRecord(name: string): TaskRecord {
    const record = super.makeRecord(name);
    const text = Number(name);
    if (name !== "" && !Number.isNaN(text)) record.name = text as unknown as string;
    return record;
  }

  override setName(name: unknown): void {
    this.record.name = name as string;
  }
}

export const newEventLoop = loopsWithTasks(Broken);

export const broken: BrokenLoop = {
  title: "a name that is no text is kept as it is",
  breaks: ["task.name.is-a-string"],
};
