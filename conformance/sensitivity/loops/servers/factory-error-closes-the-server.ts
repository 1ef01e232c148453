/** A factory that raises closes the server. */
import type { BrokenLoop } from "../../broken-loop.js";
import { loopsWithFactoryErrors } from "./factory-loop.js";

export const newEventLoop = loopsWithFactoryErrors((error, server) => {
  server.close();
  return error;
});

export const broken: BrokenLoop = {
  title: "a factory that raises closes the server",
  breaks: ["create_server.factory-error-server-survives", "create_server.factory-error-closes-connection"],
  alsoAffects: ["create_unix_server/*", "create_unix*"],
};
