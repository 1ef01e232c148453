/** Wait accepts a bare future or coroutine. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ singleAccepted: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait accepts a bare future or coroutine",
  breaks: ["wait.single-future"],
  alsoAffects: ["wait/single*"],
};
