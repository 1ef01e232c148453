/** The built command on a small specification: what it prints, what it writes, how it exits. */
import { expect } from "chai";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, loopspec, smallSpecification, waitFor } from "./cli-process.js";
import { hostFile, survivors } from "./run-fakes.js";

describe("the command line", function () {
  this.timeout(30_000);
  let folder: string;
  let spec: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "loopspec-cli-"));
    spec = smallSpecification(join(folder, "spec"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const command = (host: string, ...args: readonly string[]): string => ["command:", process.execPath, hostFile(host), ...args].join(" ").replace(": ", ":");
  const run = (host: string, ...args: readonly string[]): ReturnType<typeof loopspec> => loopspec(["run", "--spec", spec, "--loop", command(host), ...args]);

  describe("run", () => {
    it("exits with 0 when the loop keeps everything, and says so", async () => {
      const { code, stdout, stderr } = await run("well-behaved");
      expect(code).to.equal(0);
      expect(stdout).to.match(/3 passed/);
      expect(stdout).to.match(/fake 1 +fake\.FakeLoop/);
      expect(stderr).to.match(/3 of 3 cases done/);
    });

    it("says that it reads the specification from YAML, which may take long, before it does", async () => {
      const { stderr } = await run("well-behaved");
      expect(stderr).to.match(/^reading the specification in .*spec\n/);
      expect((await loopspec(["run", "--only", "stop/in-timer"])).stderr).not.to.contain("reading");
    });

    it("exits with 1 when the loop falls short, and names the case", async () => {
      const { code, stdout } = await loopspec(["run", "--spec", spec, "--loop", command("logs-environment")], { FAKE_LOG: "nonsense" });
      expect(code).to.equal(1);
      expect(stdout).to.contain("log/one");
      expect(stdout).to.contain("log.works");
    });

    it("exits with 70 when cases could not be run", async () => {
      const { code } = await loopspec(["run", "--spec", spec, "--loop", `${command("dies-before-begin")} always`]);
      expect(code).to.equal(70);
    });

    it("writes reports into a folder, or into one file", async () => {
      const reports = join(folder, "reports", "fake");
      const file = join(folder, "alone.json");
      const junit = join(folder, "junit.xml");
      expect((await run("well-behaved", "--report", reports, "--junit", junit)).code).to.equal(0);
      expect((await run("well-behaved", "--report", file, "--only", "log/one")).code).to.equal(0);
      const report = JSON.parse(readFileSync(join(reports, "report.json"), "utf8")) as { complete: boolean; results: unknown[] };
      expect(report.complete).to.equal(true);
      expect(report.results).to.have.lengthOf(3);
      expect(readFileSync(join(reports, "report.md"), "utf8")).to.match(/^# fake/);
      expect(readFileSync(junit, "utf8")).to.match(/^<\?xml/);
      expect(JSON.parse(readFileSync(file, "utf8"))).to.have.property("results").with.lengthOf(1);
    });

    it("finds out before the run that a report cannot be written", async () => {
      const file = join(folder, "occupied");
      writeFileSync(file, "");
      const { code, stderr } = await run("busy", "--report", join(file, "reports"));
      expect(code).to.equal(2);
      expect(stderr).to.match(/cannot be written/);
      expect(stderr).not.to.match(/cases done/);
    });

    it("explains wrong usage in one message and exits with 2", async () => {
      const wrong: readonly (readonly [readonly string[], RegExp])[] = [
        [["run", "--loop", "refrence"], /unknown loop "refrence"; did you mean "reference"\?/],
        [["run", "--loop", "module:./nowhere.js"], /no file "\.\/nowhere\.js"/],
        [["run", "--loop", "python", "--python", "/nowhere/python"], /no Python at/],
        [["run", "--only", "log/oen"], /no case matches "log\/oen"[^]*nearest: log\/one/],
        [["run", "--group", "croe"], /unknown group "croe"; did you mean "core"\?/],
        [["run", "--jobs", "many"], /whole number/],
        [["run", "--budget", "0"], /number of seconds/],
        [["run", "--basis", "rumour"], /documented, de-facto/],
        [["run", "--profile", "2.7", "--loop", command("well-behaved")], /no profile "2\.7"/],
        [["run", "--onyl", "x"], /Did you mean --only/],
        [["rnu"], /Did you mean run/],
        [["show", "log/oen"], /no case and no requirement "log\/oen"[^]*nearest: log\/one/],
        [["show"], /missing required argument/],
        [["run", "--loop", `${command("bad-start")} refuses`], /module nonsense not found[^]*is it installed\?/],
        [["run", "--loop", `${command("bad-start")} dies`], /before it said hello[^]*ImportError/],
        [[], /Usage: loopspec/],
      ];
      for (const [args, message] of wrong) {
        const needsSpec = ["run", "show"].includes(args[0] ?? "") && args.length > 1;
        const { code, stderr } = await loopspec(needsSpec ? [...args, "--spec", spec] : args);
        expect(stderr, args.join(" ")).to.match(message);
        expect(stderr, args.join(" ")).not.to.match(/\n\s+at .*:\d+/);
        expect(code, args.join(" ")).to.equal(2);
      }
    });

    it("says that what was named as Python is none", async () => {
      const { code, stderr } = await loopspec(["run", "--spec", spec, "--loop", "python", "--python", "cat"]);
      expect(code).to.equal(2);
      expect(stderr).to.match(/before it said hello[^]*check that ".*cat" is Python 3\.8 or later/);
    });

    it("ends in order when it is interrupted: what is known is reported, nothing is left", async () => {
      const pids = join(folder, "pids");
      const report = join(folder, "interrupted.json");
      const child = launch(["run", "--spec", spec, "--loop", command("blocked"), "--only", "*", "--jobs", "1", "--budget", "60", "--report", report], { FAKE_HOST_PIDS: pids });
      await waitFor(() => readFileSync(pids, "utf8") !== "");
      await new Promise((resolve) => setTimeout(resolve, 300));
      child.process.kill("SIGINT");
      const { code, stdout } = await child.ended;
      expect(code).to.equal(130);
      expect(stdout).to.match(/interrupted/i);
      const { complete, results } = JSON.parse(readFileSync(report, "utf8")) as { complete: boolean; results: { case: string }[] };
      expect(complete).to.equal(false);
      expect(results.map((result) => result.case)).not.to.contain("bad/case");
      expect(await survivors(pids)).to.deep.equal([]);
    });

    it("leaves no host behind, even if it is killed itself", async () => {
      const pids = join(folder, "pids-of-killed");
      const child = launch(["run", "--spec", spec, "--loop", command("well-behaved"), "--jobs", "2"], { FAKE_HOST_PIDS: pids });
      await waitFor(() => readFileSync(pids, "utf8") !== "");
      child.process.kill("SIGKILL");
      await child.ended;
      expect(await survivors(pids)).to.deep.equal([]);
    });

    it("leaves no host of JavaScript behind that its loop has blocked", async function () {
      if (process.platform !== "linux") this.skip(); // only Linux ends a process with its parent
      const pids = join(folder, "pids-of-blocked");
      const loop = join(folder, "blocked-loop.mjs");
      writeFileSync(
        loop,
        `import { appendFileSync } from "node:fs";
        export function newEventLoop() {
          appendFileSync(${JSON.stringify(pids)}, process.pid + "\\n");
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
        }`,
      );
      const child = launch(["run", "--loop", `module:${loop}`, "--only", "call_soon/fifo", "--jobs", "1"]);
      await waitFor(() => readFileSync(pids, "utf8") !== "");
      child.process.kill("SIGKILL");
      await child.ended;
      expect(await survivors(pids)).to.deep.equal([]);
    });
  });

  describe("list", () => {
    it("shows cases or requirements", async () => {
      expect((await loopspec(["list", "--spec", spec])).stdout).to.equal(
        "log/one   core  logs one\nlog/two   core  logs two\nbad/case  core  a case that the bad fakes do not survive\n",
      );
      expect((await loopspec(["list", "--spec", spec, "--requirements"])).stdout).to.match(/log\.works +core +must, de-facto +3 cases +Logging works\./);
    });
  });

  describe("show", () => {
    it("shows a case with its requirement, program and expectation", async () => {
      const { code, stdout } = await loopspec(["show", "log/one", "--spec", spec]);
      expect(code).to.equal(0);
      expect(stdout).to.match(/logs one[^]*verifies[^]*log\.works[^]*Logging works\.[^]*scenario[^]*log[^]*expects[^]*one/);
    });

    it("shows a requirement with its cases", async () => {
      expect((await loopspec(["show", "log.works", "--spec", spec])).stdout).to.match(/Logging works\.[^]*source[^]*cases[^]*log\/one/);
    });
  });

  describe("lint", () => {
    it("accepts a sound specification and shows every problem of a broken one", async () => {
      const sound = await loopspec(["lint", spec]);
      expect(sound.stdout).to.match(/1 requirement, 3 cases/);
      const broken = smallSpecification(join(folder, "broken"));
      writeFileSync(join(broken, "cases", "log", "broken.yaml"), "member: log\ngroup: core\ncases:\n  - id: log/broken\n    title: t\n    verifies: [log.works]\n    scenario: [{logg: x}]\n    expect: []\n");
      const { code, stdout } = await loopspec(["lint", broken]);
      expect(code).to.equal(2);
      expect(stdout).to.match(/broken\.yaml:\d+:\d+ .*unknown operation "logg"; did you mean "log"\?/);
      const run = await loopspec(["run", "--spec", broken, "--loop", command("well-behaved")]);
      expect(run.code).to.equal(2);
      expect(run.stderr).to.match(/the specification is broken \(\d+ errors?\):\n +\S*broken\.yaml:/);
    });
  });

  describe("coverage", () => {
    it("counts requirements, with verdicts if there is a report", async () => {
      const report = join(folder, "for-coverage.json");
      await run("well-behaved", "--report", report);
      const markdown = join(folder, "coverage.md");
      const { code, stdout } = await loopspec(["coverage", "--spec", spec, "--report", report, "--markdown", markdown]);
      expect(code).to.equal(0);
      expect(stdout).to.match(/1 kept/);
      expect(readFileSync(markdown, "utf8")).to.match(/^# Coverage/);
      const wrong = await loopspec(["coverage", "--spec", spec, "--report", join(spec, "profiles.yaml")]);
      expect(wrong.code).to.equal(2);
      expect(wrong.stderr).to.match(/is no report/);
    });
  });

  it("shows help, version and, on demand, stack traces", async () => {
    const help = await loopspec(["--help"]);
    expect(help.code).to.equal(0);
    expect(help.stdout).to.match(/Examples:[^]*Exit codes:/);
    expect((await loopspec(["--version"])).stdout).to.match(/^\d+\.\d+\.\d+\n$/);
    expect((await loopspec(["show", "nonsense", "--spec", spec, "--trace"])).stderr).to.match(/\n\s+at .*:\d+/);
  });
});
