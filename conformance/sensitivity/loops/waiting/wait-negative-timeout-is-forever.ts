/** Wait takes a negative timeout for none. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ negativeIsForever: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait takes a negative timeout for none",
  breaks: ["wait.timeout-negative"],
};
