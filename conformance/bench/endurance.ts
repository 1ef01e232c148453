/**
 * `npm run endurance`: what the reference loop must stand. Many connections at once, and a very long stream to a reader that is slower than its writer.
 *
 * The server runs here, on the reference loop; the other side is a process of its own (endurance-client.ts) on Node's own sockets. Nothing may be lost, and
 * what waits to be sent may not exceed the limit of the write buffer by more than one piece of received data.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Protocol, newEventLoop, setEventLoop } from "../../reference/index.js";
import type { Transport } from "../../reference/index.js";

const CONNECTIONS = 2000;
const GIGABYTE = 1024 ** 3;
const LARGEST_PIECE = 256 * 1024;
const MEGABYTE = 1024 ** 2;

const loop = newEventLoop();
setEventLoop(loop);

const seen = { alive: 0, mostAlive: 0, lost: 0, mostWaiting: 0, mostMemory: 0, pauses: 0 };

/** Echoes, and stops reading while the other side does not keep up. */
class PoliteEcho extends Protocol {
  private transport: Transport | undefined;

  override connectionMade(transport: Transport): void {
    this.transport = transport;
    seen.alive += 1;
    seen.mostAlive = Math.max(seen.mostAlive, seen.alive);
  }

  override dataReceived(data: Buffer): void {
    const { transport } = this;
    transport?.write(data);
    seen.mostWaiting = Math.max(seen.mostWaiting, transport?.getWriteBufferSize() ?? 0);
  }

  override pauseWriting(): void {
    seen.pauses += 1;
    seen.mostMemory = Math.max(seen.mostMemory, process.memoryUsage.rss());
    this.transport?.pauseReading();
  }

  override resumeWriting(): void {
    this.transport?.resumeReading();
  }

  override connectionLost(): void {
    seen.alive -= 1;
    seen.lost += 1;
  }
}

/** Runs the other side until it has said what it saw. */
async function against(port: number, ...task: readonly string[]): Promise<Record<string, unknown>> {
  const client = spawn(process.execPath, [join(dirname(fileURLToPath(import.meta.url)), "endurance-client.js"), String(port), ...task], { stdio: ["ignore", "pipe", "inherit"] });
  const output: Buffer[] = [];
  client.stdout.on("data", (data: Buffer) => output.push(data));
  const [status] = (await once(client, "close")) as [number];
  if (status !== 0) throw new Error(`the other side ended with status ${status}`);
  return JSON.parse(Buffer.concat(output).toString()) as Record<string, unknown>;
}

const failures: string[] = [];

function check(what: string, holds: boolean): void {
  console.log(`  ${holds ? "holds" : "BROKEN"}  ${what}`);
  if (!holds) failures.push(what);
}

async function storm(port: number): Promise<void> {
  console.log(`${CONNECTIONS} connections, all alive`);
  const result = await against(port, "storm", String(CONNECTIONS));
  check(`every connection got its own two messages back (${String(result["answered"])} of ${2 * CONNECTIONS})`, result["answered"] === 2 * CONNECTIONS);
  check(`all were alive at once (${seen.mostAlive})`, seen.mostAlive === CONNECTIONS);
  check(`every one was lost once (${seen.lost})`, seen.lost === CONNECTIONS && seen.alive === 0);
}

async function slowReader(port: number): Promise<void> {
  console.log("1 GiB through one connection, to a slow reader");
  seen.mostWaiting = 0;
  const before = process.memoryUsage.rss();
  const began = performance.now();
  const result = await against(port, "slow", String(GIGABYTE));
  const seconds = (performance.now() - began) / 1000;
  check(`all of it came back in order (${String(result["received"])} bytes, ${String(result["wrong"])} wrong)`, result["received"] === GIGABYTE && result["wrong"] === 0);
  check(`the writer was paused (${seen.pauses} times)`, seen.pauses > 0);
  check(`at most ${(seen.mostWaiting / 1024).toFixed(0)} KiB waited to be sent`, seen.mostWaiting <= 64 * 1024 + LARGEST_PIECE);
  const grown = (seen.mostMemory - before) / MEGABYTE;
  check(`memory grew by ${grown.toFixed(0)} MiB at most`, grown < 150);
  console.log(`         in ${seconds.toFixed(1)} s`);
}

const server = await loop.runUntilComplete(loop.createServer(() => new PoliteEcho(), "127.0.0.1", 0, { backlog: CONNECTIONS }));
const address = server.sockets[0]?.getsockname() as [string, number];
const serving = loop.runForever();
await storm(address[1]);
await slowReader(address[1]);
loop.callSoonThreadsafe(() => loop.stop());
await serving;
server.close();
loop.close();
process.exitCode = failures.length > 0 ? 1 : 0;
