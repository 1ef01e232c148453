/**
 * The workloads of the benchmark on the reference loop; prints one JSON line of callbacks per second.
 *
 * Usage: node workloads.js WORKLOAD. Each workload does exactly what its namesake in workloads.py does.
 */
import { performance } from "node:perf_hooks";
import { type Coroutine, type TimerHandle, newEventLoop, setEventLoop, sleep } from "../../reference/index.js";

type Loop = ReturnType<typeof newEventLoop>;
type Workload = (loop: Loop, count: number) => Promise<unknown>;

const chain: Workload = (loop, count) => {
  let left = count;
  const step = (): void => {
    left -= 1;
    if (left > 0) loop.callSoon(step);
    else loop.stop();
  };
  loop.callSoon(step);
  return loop.runForever();
};

const batch: Workload = (loop, count) => {
  const step = (): void => undefined;
  for (let index = 0; index < count; index++) loop.callSoon(step);
  loop.callSoon(() => loop.stop());
  return loop.runForever();
};

const timers: Workload = (loop, count) => {
  let left = Math.floor(count / 2);
  const step = (): void => {
    left -= 1;
    if (left === 0) loop.stop();
  };
  const handles: TimerHandle[] = [];
  for (let index = 0; index < count; index++) handles.push(loop.callLater(((index * 7919) % 1000) / 1e6, step));
  for (let index = 0; index < count; index += 2) handles[index]?.cancel();
  return loop.runForever();
};

const switches: Workload = (loop, count) => {
  function* worker(): Coroutine<void> {
    for (let index = 0; index < count; index++) yield* sleep(0);
  }
  return loop.runUntilComplete(worker());
};

const workloads = new Map<string, { readonly run: Workload; readonly count: number }>([
  ["chain", { run: chain, count: 300_000 }],
  ["batch", { run: batch, count: 500_000 }],
  ["timers", { run: timers, count: 100_000 }],
  ["switches", { run: switches, count: 300_000 }],
]);

async function main(name: string): Promise<void> {
  const workload = workloads.get(name);
  if (workload === undefined) throw new Error(`unknown workload "${name}"; there are ${[...workloads.keys()].join(", ")}`);
  const loop = newEventLoop();
  setEventLoop(loop);
  await workload.run(loop, workload.count); // warm up: loops live longer than their code takes to become fast
  const began = performance.now();
  await workload.run(loop, workload.count);
  const elapsed = (performance.now() - began) / 1000;
  loop.close();
  process.stdout.write(`${JSON.stringify({ workload: name, per_second: workload.count / elapsed, version: process.versions.node })}\n`);
}

await main(process.argv[2] ?? "");
