/** Contexts of TLS. */
import { callFunction, isGiven } from "./members.js";
import { definePlain } from "./registry.js";
import type { Context } from "./registry.js";
import type { SSLContext } from "../../../../reference/index.js";

function emptyContext(purpose: unknown, { state, call }: Context): SSLContext {
  const constructor: unknown = state.subject.SSLContext;
  if (typeof constructor !== "function") throw state.lacking(call.op, "the loop's module has no class SSLContext");
  return new (constructor as new (purpose: unknown) => SSLContext)(purpose);
}

definePlain({
  ssl_context: (args, context) => {
    const { purpose, authority, certificate, check_hostname: checkHostname, verify } = args;
    const made = emptyContext(purpose, context);
    if (checkHostname !== undefined) made.checkHostname = checkHostname === true;
    if (verify !== undefined) {
      // A context that checks names does not let go of the certificate.
      if (verify === false) made.checkHostname = false;
      made.verifyMode = callFunction("verifyModeOf", [verify], context) as SSLContext["verifyMode"];
    }
    if (isGiven(authority)) made.loadVerifyLocations(String(authority));
    if (isGiven(certificate)) made.loadCertChain(String(certificate));
    return made;
  },
});
