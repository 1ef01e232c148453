/** Wait_for leaves its awaitable running when the time is up. */
import { waitForWith } from "./own-wait-for.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const waitFor = waitForWith({ cancelsNothing: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for leaves its awaitable running when the time is up",
  breaks: ["wait_for.timeout-cancels-task", "wait_for.timeout-cancels-future", "wait_for.same-task"],
  alsoAffects: ["wait_for/*"],
};
