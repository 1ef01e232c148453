/** A KeyboardInterrupt or SystemExit of a server's factory is taken for an error of it. */
import { RuntimeError } from "../../../../reference/index.js";
import { escapesTheLoop } from "../../../../reference/errors/classify.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFactoryErrors } from "./factory-loop.js";

export const newEventLoop = loopsWithFactoryErrors((error) => (escapesTheLoop(error) ? new RuntimeError("the factory has failed") : error));

export const broken: BrokenLoop = {
  title: "a KeyboardInterrupt or SystemExit of a server's factory is taken for an error of it",
  breaks: ["create_server.factory-exits-pass"],
};
