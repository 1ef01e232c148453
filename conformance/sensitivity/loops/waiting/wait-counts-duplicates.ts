/** Wait counts a future that was passed twice as two, and waits for both. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ duplicatesCount: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait counts a future that was passed twice as two, and waits for both",
  breaks: ["wait.duplicates"],
  alsoAffects: ["wait/*"],
};
