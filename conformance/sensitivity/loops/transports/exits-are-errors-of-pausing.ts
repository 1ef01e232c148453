/** A KeyboardInterrupt or SystemExit of pause_writing or resume_writing is taken for an error of it. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLettingOut } from "./flow-control-errors-loop.js";

export const newEventLoop = loopsLettingOut(() => false);

export const broken: BrokenLoop = {
  title: "a KeyboardInterrupt or SystemExit of pause_writing or resume_writing is taken for an error of it",
  breaks: ["protocol.exits-pass"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
