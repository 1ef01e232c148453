/**
 * The workloads of the benchmark that do I/O, on the reference loop.
 *
 * Usage: node io-workloads.js echo, which serves until its standard input ends and prints its port; or `pingpong` or `bulk`, which print one JSON line of round
 * trips, or megabytes, per second. Each does exactly what its namesake in io_workloads.py does.
 */
import { performance } from "node:perf_hooks";
import { type Coroutine, Protocol, gather, newEventLoop, setEventLoop, socketpair } from "../../reference/index.js";
import type { Socket, Transport } from "../../reference/index.js";

const loop = newEventLoop();
setEventLoop(loop);

class Echo extends Protocol {
  private transport: Transport | undefined;

  override connectionMade(transport: Transport): void {
    this.transport = transport;
  }

  override dataReceived(data: Buffer): void {
    this.transport?.write(data);
  }
}

async function serveEcho(): Promise<void> {
  const server = await loop.runUntilComplete(loop.createServer(() => new Echo(), "127.0.0.1", 0));
  const address = server.sockets[0]?.getsockname() as [string, number];
  process.stdout.write(`${address[1]}\n`);
  process.stdin.once("end", () => loop.callSoonThreadsafe(() => loop.stop())).resume();
  await loop.runForever();
  process.exit(0);
}

const connectedPair = (): [Socket, Socket] => {
  const pair = socketpair();
  for (const socket of pair) socket.setblocking(false);
  return pair;
};

function* pingpong(count: number): Coroutine<void> {
  const [near, far] = connectedPair();
  const one = Buffer.from("x");
  function* player(socket: Socket, begins: boolean): Coroutine<void> {
    if (begins) yield* loop.sockSendall(socket, one);
    for (let index = 0; index < count; index += 1) {
      yield* loop.sockRecv(socket, 1);
      yield* loop.sockSendall(socket, one);
    }
  }
  yield* gather([player(near, true), player(far, false)]);
  near.close();
  far.close();
}

const BLOCK = 65536;

function* bulk(count: number): Coroutine<void> {
  const [near, far] = connectedPair();
  const block = Buffer.alloc(BLOCK);
  function* sender(): Coroutine<void> {
    for (let index = 0; index < count; index += 1) yield* loop.sockSendall(near, block);
    near.close();
  }
  function* receiver(): Coroutine<void> {
    while ((yield* loop.sockRecv(far, BLOCK)).length > 0);
    far.close();
  }
  yield* gather([sender(), receiver()]);
}

async function measure(name: string, run: (count: number) => Coroutine<void>, count: number, unit: number): Promise<void> {
  await loop.runUntilComplete(run(count / 5));
  const began = performance.now();
  await loop.runUntilComplete(run(count));
  const elapsed = (performance.now() - began) / 1000;
  loop.close();
  process.stdout.write(`${JSON.stringify({ workload: name, per_second: (count * unit) / elapsed, version: process.versions.node })}\n`);
}

switch (process.argv[2]) {
  case "echo":
    await serveEcho();
    break;
  case "pingpong":
    await measure("pingpong", pingpong, 50_000, 1);
    break;
  case "bulk":
    await measure("bulk", bulk, 10_000, BLOCK / 1e6);
    break;
  default:
    throw new Error("name a workload: echo, pingpong or bulk");
}
