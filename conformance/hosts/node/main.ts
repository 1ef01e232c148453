/**
 * The Node host: runs scenarios on the reference loop, or on any JavaScript loop behind the same interface, and reports what it saw
 * (PROTOCOL.md). Usage: `node main.js [module]`.
 *
 * Cases are queued as their lines arrive and run one after the other. While a case runs, the process may well be blocked: the runner watches from outside.
 */
import { createInterface } from "node:readline";
import { optimizeLater } from "../../engine/optimize-later.js";
import type { Program } from "../../model/program.js";
import { Capture } from "./capture.js";
import { Channel, reserveStandardOutput } from "./channel.js";
import { hello } from "./hello.js";
import { Descriptors } from "./leaks.js";
import { dieWithTheRunner } from "./lifeline.js";
import "./operations/all.js";
import { runCase, type Host } from "./run-case.js";
import { SubjectRefused, loadSubject, probeLoop } from "./subject.js";
import { ThreadPool } from "./threads/thread-pool.js";

/** Milliseconds for which cases may still run when there is nobody to listen any more. */
const PATIENCE = 10_000;

type Incoming = { readonly type: "run"; readonly case: string; readonly program: Program; readonly resources?: Readonly<Record<string, unknown>> } | { readonly type: "bye" };

async function start(path: string | undefined): Promise<void> {
  dieWithTheRunner();
  reserveStandardOutput();
  const channel = new Channel();
  const send = (message: object): void => channel.send(message);
  let host: Host;
  try {
    const loaded = await loadSubject(path);
    const probed = probeLoop(loaded.subject, loaded.name);
    const capture = new Capture();
    capture.install();
    host = { loaded, capture, threads: new ThreadPool(channel), descriptors: new Descriptors(), send };
    optimizeLater();
    send(hello(loaded, probed.class));
  } catch (error) {
    if (!(error instanceof SubjectRefused)) throw error;
    send({ type: "refused", reason: error.message, hint: error.hint });
    process.exitCode = 2;
    return;
  }
  await serve(host);
}

/** Serves until `bye` or the end of the input. */
async function serve(host: Host): Promise<void> {
  // An error that a broken loop throws from a stray callback belongs to the case that is running, which its own events describe.
  process.on("uncaughtException", (error) => console.error("uncaught:", error));
  process.on("unhandledRejection", (error) => console.error("unhandled rejection:", error));
  let last: Promise<void> = Promise.resolve();
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  lines.on("line", (line) => {
    const message = JSON.parse(line) as Incoming;
    if (message.type === "bye") lines.close();
    else last = last.then(() => runCase(message.case, message.program, message.resources ?? {}, host));
  });
  await new Promise<void>((resolve) => lines.once("close", resolve));
  // The runner has dismissed the host or is gone. Who feeds it from a file may wait for its answers, but a case that hangs must not keep it for ever.
  setTimeout(() => process.exit(0), PATIENCE);
  await last;
  process.exit(0);
}

await start(process.argv[2]);
