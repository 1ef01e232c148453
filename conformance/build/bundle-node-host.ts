/**
 * The second step of `npm run build`: the Node host and the reference loop as a bundle, which most of the time that a certification of the reference
 * takes depends on. It serves the reference loop alone: a loop in a module of its own imports the modules of the package, and must
 * share their classes with the host.
 */
import { HOST_ENTRIES, bundleFolder } from "../adapters/node-host.js";
import { bundle } from "./bundle.js";

await bundle(HOST_ENTRIES, bundleFolder());
