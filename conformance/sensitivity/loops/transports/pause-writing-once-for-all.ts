/** After the first resume_writing pause_writing is not called any more. */
import type { BrokenLoop } from "../../broken-loop.js";
import { PausingOnce } from "../../pausing-once.js";
import { loopsWithFlowControl } from "./stream-transport-loop.js";

export const newEventLoop = loopsWithFlowControl(PausingOnce);

export const broken: BrokenLoop = {
  title: "after the first resume_writing pause_writing is not called any more",
  breaks: ["protocol.pause-writing", "protocol.resume-writing"],
  alsoAffects: ["transport/*", "protocol/*", "create_connection/*", "create_server/*", "connect_accepted_socket/*", "create_unix_*", "server/*", "tls*", "start_tls*", "example/*"],
};
