/** A future that is done is a value. */
import { isFuture as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const isFuture = (value: unknown): boolean => reference(value) && !value.done();

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "isfuture is false for done futures",
  breaks: ["isfuture.future", "isfuture.task"],
  alsoAffects: ["ensure_future/awaitable", "gather/empty-is-done"],
};
