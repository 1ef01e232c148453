/**
 * The second step of `npm run build`: the Node host and the reference loop in one bundle. Most of the time of a host's start goes into finding
 * and compiling two hundred modules, and the bundle saves it. It serves the reference loop alone: a loop in a module of its own imports
 * the modules of the package, and must share their classes with the host.
 */
import { HOST_ENTRIES, bundleFolder } from "../adapters/node-host.js";
import { bundle } from "./bundle.js";

await bundle(HOST_ENTRIES, bundleFolder());
