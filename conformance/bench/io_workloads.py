"""The workloads of the benchmark that do I/O, on a Python loop.

Usage: python3 io_workloads.py WORKLOAD [asyncio|uvloop]
Each workload does exactly what its namesake in io-workloads.ts does.
"""
import asyncio
import json
import socket
import sys
import threading
import time


def new_loop(name):
    if name == "uvloop":
        import uvloop

        return uvloop.new_event_loop()
    return asyncio.new_event_loop()


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data)


def serve_echo(loop):
    server = loop.run_until_complete(loop.create_server(Echo, "127.0.0.1", 0))
    print(server.sockets[0].getsockname()[1], flush=True)

    def watch():
        sys.stdin.read()
        loop.call_soon_threadsafe(loop.stop)

    threading.Thread(target=watch, daemon=True).start()
    loop.run_forever()


def connected_pair():
    pair = socket.socketpair()
    for each in pair:
        each.setblocking(False)
    return pair


async def pingpong(loop, count):
    near, far = connected_pair()

    async def player(sock, begins):
        if begins:
            await loop.sock_sendall(sock, b"x")
        for _ in range(count):
            await loop.sock_recv(sock, 1)
            await loop.sock_sendall(sock, b"x")

    await asyncio.gather(player(near, True), player(far, False))
    near.close()
    far.close()


BLOCK = 65536


async def bulk(loop, count):
    near, far = connected_pair()
    block = bytes(BLOCK)

    async def sender():
        for _ in range(count):
            await loop.sock_sendall(near, block)
        near.close()

    async def receiver():
        while await loop.sock_recv(far, BLOCK):
            pass
        far.close()

    await asyncio.gather(sender(), receiver())


def measure(loop, name, run, count, unit):
    loop.run_until_complete(run(loop, count // 5))
    began = time.perf_counter()
    loop.run_until_complete(run(loop, count))
    elapsed = time.perf_counter() - began
    loop.close()
    print(json.dumps({"workload": name, "per_second": count * unit / elapsed, "version": sys.version.split()[0]}))


def main():
    loop = new_loop(sys.argv[2] if len(sys.argv) > 2 else "asyncio")
    asyncio.set_event_loop(loop)
    if sys.argv[1] == "echo":
        serve_echo(loop)
    elif sys.argv[1] == "pingpong":
        measure(loop, "pingpong", pingpong, 50_000, 1)
    else:
        measure(loop, "bulk", bulk, 10_000, BLOCK / 1e6)


main()
