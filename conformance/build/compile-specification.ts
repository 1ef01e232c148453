/** The last step of `npm run build`: makes the compiled copy of the packaged specification. A broken one is no reason to stop; every command will say what is wrong. */
import { join } from "node:path";
import { packageFolder } from "../language/package-folder.js";
import { writeCompiledCopy } from "../load/compiled-copy.js";

const { errors } = writeCompiledCopy(join(packageFolder(), "spec"));
if (errors > 0) console.error(`the specification has ${errors} ${errors === 1 ? "error" : "errors"}; loopspec lint shows them`);
