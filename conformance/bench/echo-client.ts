/**
 * The load of the echo benchmark: some connections that each send a message, wait for it to come back, and send the next one.
 *
 * It must never be what the server waits for. So it uses no loop at all, but the system's calls directly, and asks for the state of its sockets
 * again and again without ever sleeping. Usage: node echo-client.js PORT CONNECTIONS BYTES MESSAGES; prints one JSON line of messages per second.
 */
import { performance } from "node:perf_hooks";
import { AF_INET, SOCK_STREAM, Socket } from "../../reference/index.js";
import { EVENT_WORDS, FD_WORD, createEpoll, readEpoll, tryControlEpoll } from "../../reference/system/calls-epoll.js";

const ADD = 1;
const READABLE = 1;

const [port = 0, connections = 10, bytes = 1024, messages = 100_000] = process.argv.slice(2).map(Number);
const message = Buffer.alloc(bytes, "x");
const buffer = Buffer.alloc(bytes);

interface Connection {
  readonly socket: Socket;
  missing: number;
}

const epoll = createEpoll();
const byDescriptor = new Map<number, Connection>();
for (let index = 0; index < connections; index += 1) {
  const socket = new Socket(AF_INET, SOCK_STREAM);
  socket.connect(["127.0.0.1", port]);
  byDescriptor.set(socket.fileno(), { socket, missing: bytes });
  tryControlEpoll(epoll, ADD, socket.fileno(), READABLE);
}

const records = new Uint32Array(EVENT_WORDS * connections);
const recordBytes = new Uint8Array(records.buffer);

/** Sends messages over all connections until so many have come back. */
function exchange(count: number): void {
  for (const { socket } of byDescriptor.values()) socket.send(message);
  let back = 0;
  let under_way = byDescriptor.size;
  while (under_way > 0) {
    const ready = readEpoll(epoll, recordBytes, connections);
    for (let index = 0; index < ready; index += 1) {
      const connection = byDescriptor.get(records[index * EVENT_WORDS + FD_WORD] ?? -1);
      if (connection === undefined) continue;
      const received = connection.socket.recvInto(buffer, connection.missing);
      if (received === 0) throw new Error("the server closed a connection");
      connection.missing -= received;
      if (connection.missing > 0) continue;
      connection.missing = bytes;
      back += 1;
      if (back + under_way <= count) connection.socket.send(message);
      else under_way -= 1;
    }
  }
}

exchange(messages / 5);
const began = performance.now();
exchange(messages);
const elapsed = (performance.now() - began) / 1000;
process.stdout.write(`${JSON.stringify({ workload: "echo", per_second: messages / elapsed })}\n`);
