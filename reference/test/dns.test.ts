import { expect } from "chai";
import {
  AF_INET, AF_INET6, AI_CANONNAME, AI_NUMERICHOST, AI_PASSIVE, gaierror, NI_NAMEREQD, NI_NUMERICHOST, NI_NUMERICSERV, OSError, OverflowError,
  RuntimeError, SOCK_DGRAM, SOCK_STREAM, TypeError, ValueError,
} from "../index.js";
import type { EventLoop } from "../index.js";
import { makeLoop, rejection, thrownBy } from "./fixtures/recording-loop.js";

const stream = { type: SOCK_STREAM };

async function failure(loop: EventLoop, host: unknown, port: unknown, options: object = {}): Promise<unknown> {
  return rejection(loop.runUntilComplete(loop.getaddrinfo(host, port, options)));
}

describe("getaddrinfo", () => {
  it("answers for numeric addresses", async () => {
    const loop = makeLoop();
    expect(await loop.runUntilComplete(loop.getaddrinfo("127.0.0.1", 80, stream))).to.deep.equal([[AF_INET, SOCK_STREAM, 6, "", ["127.0.0.1", 80]]]);
    expect(await loop.runUntilComplete(loop.getaddrinfo("::1", 80, stream))).to.deep.equal([[AF_INET6, SOCK_STREAM, 6, "", ["::1", 80, 0, 0]]]);
    const types = await loop.runUntilComplete(loop.getaddrinfo("127.0.0.1", null));
    expect(types.map(([, type]) => type)).to.include.members([SOCK_STREAM, SOCK_DGRAM]);
  });

  it("looks up names of hosts and services, as text or bytes", async () => {
    const loop = makeLoop();
    const options = { family: AF_INET, ...stream };
    const expected = [[AF_INET, SOCK_STREAM, 6, "", ["127.0.0.1", 80]]];
    expect(await loop.runUntilComplete(loop.getaddrinfo("localhost", "http", options))).to.deep.equal(expected);
    expect(await loop.runUntilComplete(loop.getaddrinfo(Buffer.from("localhost"), Buffer.from("http"), options))).to.deep.equal(expected);
    const [named] = await loop.runUntilComplete(loop.getaddrinfo("localhost", 80, { ...options, flags: AI_CANONNAME }));
    expect(named?.[3]).to.be.a("string").and.not.equal("");
  });

  it("takes null for this machine, or for all of its addresses", async () => {
    const loop = makeLoop();
    const options = { family: AF_INET, ...stream };
    expect((await loop.runUntilComplete(loop.getaddrinfo(null, 80, options)))[0]?.[4]).to.deep.equal(["127.0.0.1", 80]);
    expect((await loop.runUntilComplete(loop.getaddrinfo(null, 80, { ...options, flags: AI_PASSIVE })))[0]?.[4]).to.deep.equal(["0.0.0.0", 80]);
  });

  it("fails with the numbers of the system", async () => {
    const loop = makeLoop();
    const cases: [unknown, unknown, object, number][] = [
      ["localhost", 80, { flags: AI_NUMERICHOST }, -2],
      [null, null, {}, -2],
      ["127.0.0.1", "no-such-service", {}, -8],
      ["127.0.0.1", 80, { family: AF_INET6 }, -9],
      ["127.0.0.1", 80, { flags: 1 << 20 }, -1],
      ["a\0b", 80, { flags: AI_NUMERICHOST }, -2],
    ];
    for (const [host, port, options, number] of cases) {
      const error = await failure(loop, host, port, options);
      expect(error).to.be.instanceOf(gaierror).and.instanceOf(OSError);
      expect((error as gaierror).errno).to.equal(number);
    }
  });

  it("refuses arguments of a wrong type", async () => {
    const loop = makeLoop();
    expect(await failure(loop, 5, 80)).to.be.instanceOf(TypeError);
    expect(await failure(loop, "localhost", 1.5)).to.be.instanceOf(OSError);
    expect(await failure(loop, "localhost", 80, { family: "inet" })).to.be.instanceOf(TypeError);
    expect(await failure(loop, "localhost", 80, { flags: 2 ** 40 })).to.be.instanceOf(OverflowError);
    for (const name of ["a..b", "x".repeat(64), "ä b"]) expect(await failure(loop, name, 80)).to.be.instanceOf(ValueError);
    expect(thrownBy(() => loop.getaddrinfo("localhost", 80, 0 as never))).to.be.instanceOf(TypeError);
  });

  it("lets the loop go on, and many wait at once", async () => {
    const loop = makeLoop();
    let iterations = 0;
    const count = (): void => {
      iterations += 1;
      loop.callSoon(count);
    };
    count();
    const tasks = Array.from({ length: 100 }, () => loop.createTask(loop.getaddrinfo("localhost", "http", stream)));
    await loop.runUntilComplete(
      (function* () {
        for (const task of tasks) yield* task;
      })(),
    );
    expect(iterations).to.be.greaterThan(1);
  });

  it("can be given up, and does not disturb a closed loop", async () => {
    const loop = makeLoop();
    const task = loop.createTask(loop.getaddrinfo("localhost", "http"));
    loop.callSoon(() => task.cancel());
    expect(await rejection(loop.runUntilComplete(task))).to.have.property("name", "CancelledError");
    loop.close();
    expect(thrownBy(() => loop.getaddrinfo("localhost", 80).next())).to.be.instanceOf(RuntimeError);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
});

describe("getnameinfo", () => {
  const numeric = NI_NUMERICHOST | NI_NUMERICSERV;

  it("answers with numbers or names", async () => {
    const loop = makeLoop();
    expect(await loop.runUntilComplete(loop.getnameinfo(["127.0.0.1", 80], numeric))).to.deep.equal(["127.0.0.1", "80"]);
    expect(await loop.runUntilComplete(loop.getnameinfo(["::1", 80, 0, 0], numeric))).to.deep.equal(["::1", "80"]);
    expect(await loop.runUntilComplete(loop.getnameinfo(["127.0.0.1", 80]))).to.have.property("1", "http");
  });

  it("fails with the errors of the system", async () => {
    const loop = makeLoop();
    const failing = (address: unknown, flags = 0): Promise<unknown> => rejection(loop.runUntilComplete(loop.getnameinfo(address, flags)));
    expect(await failing(["192.0.2.1", 80], NI_NAMEREQD)).to.be.instanceOf(gaierror);
    expect(await failing(["localhost", 80])).to.be.instanceOf(gaierror);
    expect(await failing("127.0.0.1")).to.be.instanceOf(TypeError);
    expect(await failing(["127.0.0.1"])).to.be.instanceOf(TypeError);
    expect(await failing(["127.0.0.1", "80"])).to.be.instanceOf(TypeError);
    expect(await failing(["127.0.0.1", 80, 0, 0])).to.be.instanceOf(OSError);
    expect(await failing(["::1", 80, 1 << 20, 0])).to.be.instanceOf(OverflowError);
    expect(await failing(["a\0b", 80])).to.be.instanceOf(ValueError);
  });
});
