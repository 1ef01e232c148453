/** A CancelledError that pause_writing or resume_writing raises comes out of the transport. */
import { escapesTheLoop } from "../../../../reference/errors/classify.js";
import { CancelledError } from "../../../../reference/index.js";
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsLettingOut } from "./flow-control-errors-loop.js";

export const newEventLoop = loopsLettingOut((error) => escapesTheLoop(error) || error instanceof CancelledError);

export const broken: BrokenLoop = {
  title: "a CancelledError that pause_writing or resume_writing raises comes out of the transport",
  breaks: ["protocol.pause-writing-error-reported"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
