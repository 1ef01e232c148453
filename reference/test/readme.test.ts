import { expect } from "chai";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const built = fileURLToPath(new URL("../", import.meta.url));

/** The TypeScript examples of the page, in order. */
function examples(): string[] {
  const page = readFileSync(join(root, "reference", "README.md"), "utf8");
  return [...page.matchAll(/```ts\n(.*?)```/gs)].map((match) => match[1] ?? "");
}

describe("the examples of the reference's README", function () {
  const outputs = ["name 1, name 2", "true\nsoon", "6", "", "6", "from a worker", "[ 0, 1 ]", "hello", "3600"];
  let folder: string;

  before(function () {
    // A package of the same name as the real one stands beside the examples.
    folder = mkdtempSync(join(tmpdir(), "loopspec-readme-"));
    const installed = join(folder, "node_modules", "loopspec");
    mkdirSync(installed, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    writeFileSync(join(installed, "package.json"), '{"name":"loopspec","type":"module","exports":{"./reference":"./reference.js"}}');
    writeFileSync(join(installed, "reference.js"), `export * from ${JSON.stringify(join(built, "index.js"))};`);
    writeFileSync(join(installed, "reference.d.ts"), `export * from ${JSON.stringify(join(built, "index.js"))};`);
    for (const [index, example] of examples().entries()) writeFileSync(join(folder, `example${index}.ts`), example);
    const require = createRequire(join(root, "package.json"));
    const compiler = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
    const options = ["--strict", "--target", "ES2022", "--module", "NodeNext", "--skipLibCheck", "--types", "node", "--typeRoots", join(root, "node_modules", "@types")];
    execFileSync(process.execPath, [compiler, ...options, ...examples().map((_, index) => `example${index}.ts`)], { cwd: folder, encoding: "utf8", stdio: "pipe" });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [index, expected] of outputs.entries()) {
    it(`number ${index + 1} compiles and runs`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [`example${index}.js`], { cwd: folder, encoding: "utf8", timeout: 30000 });
      expect([status, stderr]).to.deep.equal([0, ""]);
      if (expected !== "") expect(stdout.trim()).to.equal(expected);
      else expect(stdout).to.contain("goes to the handler").and.to.contain("SystemExit");
    });
  }

  it("are all listed here", () => {
    expect(examples()).to.have.length(outputs.length);
  });
});
