import { expect } from "chai";
import { currentTask, EventLoop, getEventLoop, getRunningLoop, newEventLoop, run, RuntimeError, setEventLoop, setEventLoopFactory, sleep, ValueError } from "../index.js";
import type { Coroutine } from "../index.js";
import { makeLoop, rejection, thrownBy } from "./fixtures/recording-loop.js";

describe("finding a loop", () => {
  it("prefers the running one, then the one that was set", async () => {
    const loop = makeLoop();
    const other = makeLoop();
    expect(getEventLoop()).to.equal(other);
    const seen: unknown[] = [];
    loop.callSoon(() => {
      seen.push(getEventLoop(), getRunningLoop());
      loop.stop();
    });
    await loop.runForever();
    expect(seen).to.deep.equal([loop, loop]);
    setEventLoop(null);
    expect(thrownBy(() => getEventLoop())).to.be.instanceOf(RuntimeError);
    expect((thrownBy(() => setEventLoop({} as never)) as Error).name).to.equal("TypeError");
  });

  it("makes loops with the factory that was chosen", () => {
    class Own extends EventLoop {}
    setEventLoopFactory((options) => new Own(options));
    try {
      expect(newEventLoop()).to.be.instanceOf(Own);
    } finally {
      setEventLoopFactory(null);
    }
    expect(newEventLoop()).not.to.be.instanceOf(Own);
  });
});

describe("run", () => {
  it("runs a coroutine on a loop of its own and closes it", async () => {
    const loops: EventLoop[] = [];
    function* main(): Coroutine<string> {
      loops.push(getRunningLoop());
      expect(getEventLoop()).to.equal(getRunningLoop());
      expect(currentTask()).not.to.equal(null);
      expect(thrownBy(() => run(sleep(0)))).to.be.instanceOf(RuntimeError);
      yield* sleep(0);
      return "result";
    }
    expect(await run(main(), { debug: true })).to.equal("result");
    expect(loops[0]?.isClosed()).to.equal(true);
    expect(loops[0]?.getDebug()).to.equal(true);
    expect(thrownBy(() => getEventLoop())).to.be.instanceOf(RuntimeError);
    expect(thrownBy(() => run(5 as never))).to.be.instanceOf(ValueError);
    expect(await rejection(run((function* () { throw new ValueError("main"); })()))).to.be.instanceOf(ValueError);
  });

  it("cancels what is left, lets it clean up, and reports what fails then", async () => {
    const log: unknown[] = [];
    function* leftover(fails: boolean): Coroutine<void> {
      try {
        yield* sleep(1000);
      } finally {
        yield* sleep(0);
        log.push("cleaned");
        if (fails) throw new ValueError("cleanup");
      }
    }
    function* main(): Coroutine<number> {
      const loop = getRunningLoop();
      loop.setExceptionHandler((_loop, { exception, task }) => log.push([(exception as Error).name, task === failing]));
      loop.createTask(leftover(false));
      const failing = loop.createTask(leftover(true));
      yield* sleep(0);
      return 1;
    }
    expect(await run(main(), { loopFactory: () => newEventLoop({ environment: {} }) })).to.equal(1);
    expect(log).to.deep.equal(["cleaned", "cleaned", ["ValueError", true]]);
  });
});
