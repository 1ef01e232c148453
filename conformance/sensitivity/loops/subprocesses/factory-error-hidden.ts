/** An error of the protocol factory becomes another one. */
import { RuntimeError } from "../../../../reference/errors/builtin.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLaunching } from "./launching-loop.js";

export const newEventLoop = loopsLaunching((launch, start) =>
  start({
    ...launch,
    protocolFactory: () => {
      try {
        return launch.protocolFactory();
      } catch {
        throw new RuntimeError("the protocol factory failed");
      }
    },
  }));

export const broken: BrokenLoop = {
  title: "an error of the protocol factory becomes another one",
  breaks: ["subprocess_exec.factory-error"],
};
