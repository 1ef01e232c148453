/** The option text is refused with whatever value. */
import { ValueError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunchingWith } from "./launching-loop.js";

export const newEventLoop = loopsLaunchingWith((options) => {
  if (options.text !== undefined) throw new ValueError("no text");
  return options;
});

export const broken: BrokenLoop = {
  title: "the option text is refused with whatever value",
  breaks: ["subprocess_exec.options-as-they-are"],
  alsoAffects: ["subprocess*", "add_signal_handler/from-another-process"],
};
