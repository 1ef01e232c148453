/**
 * Compiled modules once more, in a handful of files instead of hundreds.
 *
 * Finding and loading a module takes Node half a millisecond, in every process and again in every thread. A bundle is made from the same compiled
 * modules: what several of its entries share stands in files that they share, so that each class exists once.
 *
 * All files of a bundle lie in one folder, so a URL that a module makes relative to itself is rewritten to what it means there.
 */
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build, type Plugin } from "esbuild";
import { packageFolder } from "../language/package-folder.js";
import { bundledName } from "../adapters/node-host.js";

const OWN_URL = /new URL\("(\.[^"]+)", import\.meta\.url\)/g;

/**
 * @param entries the modules that are started or loaded by their URL, as paths below dist/.
 * @param folder where the bundle is written to; must be below the package, so that its dependencies are found.
 */
export async function bundle(entries: readonly string[], folder: string): Promise<void> {
  const compiled = join(packageFolder(), "dist");
  await build({
    entryPoints: entries.map((module) => ({ in: join(compiled, module), out: bundledName(module).replace(/\.js$/, "") })),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    // What cases see of the loop (its class, the names of callbacks) is as in the modules.
    keepNames: true,
    logLevel: "warning",
    plugins: [ownUrls(new Set(entries), compiled, folder)],
  });
}

function ownUrls(entries: ReadonlySet<string>, compiled: string, folder: string): Plugin {
  const inBundle = (file: string): string => {
    const module = relative(compiled, file);
    if (entries.has(module)) return `./${bundledName(module)}`;
    if (module.startsWith("..")) return relative(folder, file);
    throw new Error(`${module} is loaded by its URL and must be an entry of the bundle`);
  };
  return {
    name: "own-urls",
    setup({ onLoad }) {
      onLoad({ filter: /\.js$/ }, ({ path }) => {
        if (!path.startsWith(compiled)) return undefined;
        const contents = readFileSync(path, "utf8").replace(OWN_URL, (_, target: string) => `new URL("${inBundle(join(dirname(path), target))}", import.meta.url)`);
        return { contents, loader: "js" };
      });
    },
  };
}
