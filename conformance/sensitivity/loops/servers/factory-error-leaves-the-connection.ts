/** The connection whose protocol could not be made stays open. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFactoryErrors } from "./factory-loop.js";

export const newEventLoop = loopsWithFactoryErrors((error, _server, sock) => {
  sock.detach();
  return error;
});

export const broken: BrokenLoop = {
  title: "the connection whose protocol could not be made stays open",
  breaks: ["create_server.factory-error-closes-connection"],
  alsoAffects: ["create_server/factory-error*", "create_unix_server/*", "create_unix*"],
};
