"""The workloads of the benchmark on a Python loop; prints one JSON line of callbacks per second.

Usage: python3 workloads.py WORKLOAD [asyncio|uvloop]
Each workload does exactly what its namesake in workloads.ts does.
"""
import asyncio
import json
import sys
import time


def new_loop(name):
    if name == "uvloop":
        import uvloop

        return uvloop.new_event_loop()
    return asyncio.new_event_loop()


def chain(loop, count):
    left = count

    def step():
        nonlocal left
        left -= 1
        if left:
            loop.call_soon(step)
        else:
            loop.stop()

    loop.call_soon(step)
    loop.run_forever()


def batch(loop, count):
    def step():
        pass

    for _ in range(count):
        loop.call_soon(step)
    loop.call_soon(loop.stop)
    loop.run_forever()


def timers(loop, count):
    left = count // 2

    def step():
        nonlocal left
        left -= 1
        if not left:
            loop.stop()

    handles = [loop.call_later((i * 7919 % 1000) / 1e6, step) for i in range(count)]
    for handle in handles[::2]:
        handle.cancel()
    loop.run_forever()


def switches(loop, count):
    async def worker():
        for _ in range(count):
            await asyncio.sleep(0)

    loop.run_until_complete(worker())


WORKLOADS = {"chain": (chain, 300_000), "batch": (batch, 500_000), "timers": (timers, 100_000), "switches": (switches, 300_000)}


def main():
    run, count = WORKLOADS[sys.argv[1]]
    loop = new_loop(sys.argv[2] if len(sys.argv) > 2 else "asyncio")
    asyncio.set_event_loop(loop)
    run(loop, count)  # warm up
    began = time.perf_counter()
    run(loop, count)
    elapsed = time.perf_counter() - began
    loop.close()
    print(json.dumps({"workload": sys.argv[1], "per_second": count / elapsed, "version": sys.version.split()[0]}))


main()
