/** Gather gives the result of an argument that was passed twice once. */
import { gatherWith } from "./own-gather.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const gather = gatherWith({ duplicatesDropped: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "gather gives the result of an argument that was passed twice once",
  breaks: ["gather.duplicate-coroutine", "gather.duplicate-future"],
};
