/** Only plain futures and tasks count as futures. */
import { GatheringFuture, isFuture as reference } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const isFuture = (value: unknown): boolean => reference(value) && !(value instanceof GatheringFuture);

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "isfuture is false for what gather returns",
  breaks: ["isfuture.gather"],
  alsoAffects: ["gather/returns-a-future"],
};
