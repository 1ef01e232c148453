/** A peer that is reset before the runner has come to look: it was connected, and then reset. */
import { expect } from "chai";
import { nextTick } from "node:process";
import { Worker } from "node:worker_threads";
import { connectStream } from "../peers/connect.js";
import { Stream } from "../peers/stream.js";

/** A listener in a thread of its own, which resets each connection at once and then says so. */
const LISTENER = `
  const { parentPort, workerData } = require("node:worker_threads");
  const listener = require("node:net").createServer((socket) => {
    socket.resetAndDestroy();
    socket.on("close", () => { Atomics.store(workerData, 0, 1); Atomics.notify(workerData, 0); });
  });
  listener.listen(0, "127.0.0.1", () => parentPort.postMessage(listener.address().port));
`;

describe("a connection that is reset before anybody looks", () => {
  it("is a connection, and the next step sees the reset", async () => {
    const reset = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(LISTENER, { eval: true, workerData: reset });
    try {
      const port = await new Promise<number>((resolve) => worker.once("message", resolve));
      const connecting = connectStream({ host: "127.0.0.1", port }, () => undefined);
      // The system connects in the meantime; Node cannot notice before this thread goes on.
      await new Promise<void>((resolve) => nextTick(resolve));
      Atomics.wait(reset, 0, 0, 10_000);
      const socket = await connecting;
      const stream = new Stream(socket, socket, true, () => undefined);
      expect((await stream.receiveEnd()).end).to.equal("reset");
      await stream.close();
    } finally {
      await worker.terminate();
    }
  });
});
