/** Whether a port is the host's own: somebody else who listens there is not to be disturbed. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { expect } from "chai";
import { mayListen } from "../hosts/node/scenario/listening.js";
import { packageFolder } from "../language/package-folder.js";
import { usablePythons } from "./python-host/interpreters.js";

const ELSEWHERE = "const server = require('node:net').createServer().listen(0, '127.0.0.1', () => console.log(server.address().port));";

describe("a port where somebody listens", function () {
  let child: ChildProcess;
  let foreign = 0;

  before("listen in another process", async () => {
    child = spawn(process.execPath, ["-e", ELSEWHERE], { stdio: ["ignore", "pipe", "inherit"] });
    if (child.stdout === null) throw new Error("the child has no output");
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    foreign = Number(line.toString());
  });
  after(() => child.kill());

  it("is told from one of the Node host's own", async function () {
    if (process.platform !== "linux") this.skip();
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    expect([mayListen(port), mayListen(foreign)]).to.deep.equal([true, false]);
    server.close();
    await once(server, "close");
    expect(mayListen(port)).to.equal(false);
  });

  for (const python of usablePythons()) {
    it(`is told from one of the Python host's own, on ${python}`, function () {
      if (process.platform !== "linux") this.skip();
      const script = [
        "import socket, sys",
        "from loopspec_host.listening import may_listen",
        "for host in '127.0.0.1', '::1':",
        "    sock = socket.socket(socket.AF_INET6 if ':' in host else socket.AF_INET)",
        "    sock.bind((host, 0))",
        "    port = sock.getsockname()[1]",
        "    seen = [may_listen(port)]",
        "    sock.listen()",
        "    seen.append(may_listen(port))",
        "    sock.close()",
        "    print(seen + [may_listen(port), may_listen(int(sys.argv[1]))])",
      ].join("\n");
      const folder = join(packageFolder(), "conformance/hosts/python");
      const { stdout, stderr } = spawnSync(python, ["-c", script, String(foreign)], { encoding: "utf8", env: { ...process.env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: "1" } });
      // Without IPv6 the second line is missing.
      expect(new Set(stdout.trimEnd().split("\n")), stderr).to.deep.equal(new Set(["[False, True, False, False]"]));
    });
  }
});
