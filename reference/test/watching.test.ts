import { expect } from "chai";
import { closeSync, openSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { ContextVar, copyContext, EventLoop, IdlePoller, NotImplementedError, OSError, PermissionError, pipe, RuntimeError, sleep, socketpair, ValueError } from "../index.js";
import type { Coroutine, Socket } from "../index.js";
import { makeLoop, makeReportingLoop, runBatch, thrownBy } from "./fixtures/recording-loop.js";

const BYTE = Buffer.from("x");

const closables: { close(): void }[] = [];

function pair(): [Socket, Socket] {
  const sockets = socketpair();
  for (const each of sockets) each.setblocking(false);
  closables.push(...sockets);
  return sockets;
}

afterEach(() => {
  for (const each of closables.splice(0)) each.close();
});

describe("addReader and addWriter", () => {
  it("call back in each iteration while the descriptor is ready, with arguments", async () => {
    const loop = makeLoop();
    const [near, far] = pair();
    const log: unknown[] = [];
    loop.addReader(near, (...args: unknown[]) => log.push(args), "a", 2);
    await runBatch(loop);
    expect(log).to.deep.equal([]);
    far.send(BYTE);
    await runBatch(loop);
    await runBatch(loop);
    expect(log).to.deep.equal([
      ["a", 2],
      ["a", 2],
    ]);
    near.recv(1);
    await runBatch(loop);
    expect(log).to.have.length(2);
  });

  it("wake a sleeping loop, and keep callbacks of both directions apart", async () => {
    const loop = makeLoop();
    const [near, far] = pair();
    const log: string[] = [];
    loop.addReader(near.fileno(), () => (log.push("read"), loop.stop()));
    loop.addWriter(near, () => (log.push("write"), loop.removeWriter(near)));
    setTimeout(() => far.send(BYTE), 2);
    await loop.runForever();
    expect(log).to.deep.equal(["write", "read"]);
    expect([loop.removeReader(near), loop.removeReader(near), loop.removeWriter(near)]).to.deep.equal([true, false, false]);
  });

  it("replace and remove also what is due already", async () => {
    const loop = makeLoop();
    const [near, far] = pair();
    const [other, peer] = pair();
    const log: string[] = [];
    far.send(BYTE);
    peer.send(BYTE);
    loop.addReader(near, () => {
      log.push("first");
      loop.removeReader(other);
      loop.addReader(near, () => log.push("second"));
    });
    loop.addReader(other, () => {
      log.push("other");
      loop.removeReader(near);
    });
    await runBatch(loop);
    expect(log).to.have.length(1);
  });

  it("count the end of a stream as readable, on pipes, too", async () => {
    const loop = makeLoop();
    const [reading, writing] = pipe();
    closables.push(reading, writing);
    loop.addReader(reading, () => loop.stop());
    loop.callSoon(() => writing.close());
    await loop.runForever();
    expect(reading.read(1)).to.have.length(0);
  });

  it("are not starved by callbacks that go on for ever", async () => {
    const loop = makeLoop();
    const [near, far] = pair();
    let iterations = 0;
    let sentAt = 0;
    const again = (): void => {
      iterations += 1;
      if (iterations === 500) {
        sentAt = iterations;
        far.send(BYTE);
      }
      loop.callSoon(again);
    };
    again();
    loop.addReader(near, () => loop.stop());
    await loop.runForever();
    expect(iterations - sentAt).to.be.at.most(2);
  });

  it("run the callback in the context of the registration, which stays the same", async () => {
    const loop = makeLoop();
    const [near, far] = pair();
    const variable = new ContextVar<number>("n", { default: 0 });
    const seen: number[] = [];
    const context = copyContext();
    context.run(() => {
      variable.set(1);
      loop.addReader(near, () => {
        seen.push(variable.get());
        variable.set(variable.get() + 1);
      });
    });
    far.send(BYTE);
    await runBatch(loop);
    await runBatch(loop);
    expect(seen).to.deep.equal([1, 2]);
    expect(variable.get()).to.equal(0);
  });

  it("report what a callback throws and go on watching", async () => {
    const { loop, reports } = makeReportingLoop();
    const [near, far] = pair();
    loop.addReader(near, () => {
      throw new ValueError("boom");
    });
    far.send(BYTE);
    await runBatch(loop);
    await runBatch(loop);
    expect(reports.map(({ exception }) => String(exception))).to.deep.equal(["ValueError: boom", "ValueError: boom"]);
  });

  it("refuse what cannot be watched", () => {
    const loop = makeLoop();
    const [near] = pair();
    const callback = (): void => {};
    expect(thrownBy(() => loop.addReader(-1, callback))).to.be.instanceOf(ValueError);
    expect(thrownBy(() => loop.addReader({} as Socket, callback))).to.be.instanceOf(ValueError);
    const bad = thrownBy(() => loop.addWriter(9999, callback)) as OSError;
    expect([bad instanceof OSError, bad.errno]).to.deep.equal([true, 9]);
    const file = openSync(process.execPath, "r");
    expect(thrownBy(() => loop.addReader(file, callback))).to.be.instanceOf(PermissionError);
    closeSync(file);
    near.close();
    expect(thrownBy(() => loop.addReader(near, callback))).to.be.instanceOf(ValueError);
    expect(thrownBy(() => loop.removeReader(near))).to.be.instanceOf(ValueError);
    const [open] = pair();
    loop.close();
    expect(thrownBy(() => loop.addReader(open, callback))).to.be.instanceOf(RuntimeError);
    expect([loop.removeReader(open), loop.removeWriter(open)]).to.deep.equal([false, false]);
  });

  it("survive a descriptor that is closed while watched, and its number in use again", async () => {
    const loop = makeLoop();
    const [near] = pair();
    const fd = near.fileno();
    loop.addReader(near, () => {});
    near.close();
    await runBatch(loop);
    const [first, second] = pair();
    const [again, peer] = first.fileno() === fd ? [first, second] : [second, first];
    peer.send(BYTE);
    loop.addReader(again, () => loop.stop());
    await loop.runForever();
    expect(loop.removeReader(again)).to.equal(true);
  });

  it("leave the descriptor open when the loop is closed", async () => {
    const loop = new EventLoop();
    const [near, far] = pair();
    loop.addReader(near, () => {});
    await runBatch(loop);
    loop.close();
    far.send(BYTE);
    expect(near.recv(1).toString()).to.equal("x");
  });

  it("do not exist in a loop whose poller watches no descriptors", () => {
    const loop = makeLoop({ poller: new IdlePoller() });
    expect(thrownBy(() => loop.addReader(0, () => {}))).to.be.instanceOf(NotImplementedError);
  });
});

describe("the epoll poller", () => {
  it("hears of all descriptors in one iteration, however many", async () => {
    const loop = makeLoop();
    let heard = 0;
    for (let count = 0; count < 100; count += 1) loop.addWriter(pair()[0], () => (heard += 1));
    await runBatch(loop);
    expect(heard).to.equal(100);
  });

  it("goes on waking the loop after a collection of garbage", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const loop = makeLoop();
    const [near, far] = pair();
    loop.addReader(near, () => loop.stop());
    setTimeout(() => {
      collect();
      setTimeout(() => far.send(BYTE), 2);
    }, 2);
    await loop.runForever();
  });

  it("rests while the loop does not run, and is there again when it does", async () => {
    const loop = makeLoop();
    const [near, far] = pair();
    loop.addReader(near, () => loop.stop());
    far.send(BYTE);
    const before = process.cpuUsage();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(process.cpuUsage(before).user).to.be.below(100_000);
    await loop.runForever();
    near.recv(1);
    setTimeout(() => far.send(BYTE), 5);
    await loop.runForever();
  });

  it("serves the loops of several threads at once", async () => {
    const answer = (): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const worker = new Worker(new URL("./fixtures/echo-worker.js", import.meta.url));
        worker.once("message", resolve).once("error", reject);
      });
    expect(await Promise.all([answer(), answer()])).to.deep.equal(["from a thread", "from a thread"]);
  });

  it("notices that a socket was closed and its number used again between two waits", async () => {
    const loop = makeLoop();
    const main = function* (): Coroutine<void> {
      const [near, far] = pair();
      const waiting = loop.createTask(loop.sockRecv(near, 1));
      yield* sleep(0);
      far.send(BYTE);
      yield* waiting;
      const fd = near.fileno();
      near.close();
      const [first, second] = pair();
      const [again, peer] = first.fileno() === fd ? [first, second] : [second, first];
      expect(again.fileno()).to.equal(fd);
      setTimeout(() => peer.send(BYTE), 2);
      expect((yield* loop.sockRecv(again, 1)).toString()).to.equal("x");
    };
    await loop.runUntilComplete(main());
  });
});
