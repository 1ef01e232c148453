/** The TimeoutError of wait_for has no cause. */
import { waitForWith } from "./own-wait-for.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const waitFor = waitForWith({ hasNoCause: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "the TimeoutError of wait_for has no cause",
  breaks: ["wait_for.timeout-cause", "wait_for.same-task"],
};
