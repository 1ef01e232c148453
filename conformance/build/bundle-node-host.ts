/**
 * The second step of `npm run build`: the Node host and the reference loop once more, in a handful of files instead of two hundred.
 *
 * Finding and loading a module takes Node half a millisecond, in every process and again in every thread, which was most of
 * the time that a certification of the reference took. The bundle is made from the same compiled modules. It serves the reference loop alone: a loop
 * in a module of its own imports the modules of the package, and must share their classes with the host.
 *
 * All files of the bundle lie in one folder, so a URL that a module makes relative to itself is rewritten to what it means there.
 */
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { BUNDLED_ENTRIES, bundleFolder, bundledName } from "../adapters/node-host.js";

const compiled = join(dirname(fileURLToPath(import.meta.url)), "../..");
const outdir = bundleFolder();
const OWN_URL = /new URL\("(\.[^"]+)", import\.meta\.url\)/g;

const ownUrls: Plugin = {
  name: "own-urls",
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      if (!path.startsWith(compiled)) return undefined;
      const contents = readFileSync(path, "utf8").replace(OWN_URL, (_, target: string) => `new URL("${inBundle(join(dirname(path), target))}", import.meta.url)`);
      return { contents, loader: "js" };
    });
  },
};

/** The file as seen from the folder of the bundle. */
function inBundle(file: string): string {
  const module = relative(compiled, file);
  if (BUNDLED_ENTRIES.includes(module)) return `./${bundledName(module)}`;
  if (module.startsWith("..")) return relative(outdir, file);
  throw new Error(`${module} is loaded by its URL and must be an entry of the bundle`);
}

await build({
  entryPoints: BUNDLED_ENTRIES.map((module) => ({ in: join(compiled, module), out: bundledName(module).replace(/\.js$/, "") })),
  outdir,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  // What cases see of the loop (its class, the names of callbacks) is as in the modules.
  keepNames: true,
  logLevel: "warning",
  plugins: [ownUrls],
});
