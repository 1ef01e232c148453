/** Wait_for raises TimeoutError although its awaitable answered the cancellation with a result. */
import { waitForWith } from "./own-wait-for.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const waitFor = waitForWith({ raisesThoughSwallowed: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait_for raises TimeoutError although its awaitable answered the cancellation with a result",
  breaks: ["wait_for.timeout-swallowed", "wait_for.timeout-swallowed-task", "wait_for.same-task"],
  alsoAffects: ["wait_for/*"],
};
