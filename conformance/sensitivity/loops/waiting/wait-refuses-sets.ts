/** Wait accepts lists only. */
import { waitWith } from "./own-wait.js";
import type { BrokenLoop } from "../../broken-loop.js";

export const wait = waitWith({ setsRefused: true });

export { newEventLoop } from "../../../../reference/index.js";

export const broken: BrokenLoop = {
  title: "wait accepts lists only",
  breaks: ["wait.accepts-set"],
};
