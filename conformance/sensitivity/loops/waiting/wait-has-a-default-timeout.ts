/** Wait without a timeout gives up after 40 ms. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ defaultTimeout: 0.04 });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait without a timeout gives up after 40 ms",
  breaks: ["wait.default-no-timeout"],
  alsoAffects: ["*/*"],
};
