/** Wait ignores its timeout unless it waits for ALL_COMPLETED. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ timeoutIgnoredByCondition: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait ignores its timeout unless it waits for ALL_COMPLETED",
  breaks: ["wait.timeout"],
};
