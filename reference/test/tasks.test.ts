import { expect } from "chai";
import {
  allTasks, CancelledError, ContextVar, createTask, currentTask, ensureFuture, isCoroutine, RuntimeError, sleep, StopIteration, SystemExit, Task, ValueError,
} from "../index.js";
import type { Coroutine, Future } from "../index.js";
import { makeLoop, rejection, runBatch, thrownBy } from "./fixtures/recording-loop.js";

function* waiting(log: string[]): Coroutine<string> {
  log.push("begin");
  try {
    yield* sleep(10);
  } finally {
    log.push("cleanup");
  }
  return "never";
}

describe("Task", () => {
  it("runs a coroutine step by step, alternating with others", async () => {
    const loop = makeLoop();
    const log: string[] = [];
    function* worker(name: string): Coroutine<string> {
      for (let step = 0; step < 3; step += 1) {
        log.push(`${name}${step}`);
        yield;
      }
      return name;
    }
    const first = loop.createTask(worker("a"));
    const second = loop.createTask(worker("b"));
    expect(log).to.deep.equal([]);
    expect(await loop.runUntilComplete(second)).to.equal("b");
    expect(log).to.deep.equal(["a0", "b0", "a1", "b1", "a2", "b2"]);
    expect(first.result()).to.equal("a");
  });

  it("is cancelled before its first step without running anything", async () => {
    const loop = makeLoop();
    const log: string[] = [];
    const task = loop.createTask(waiting(log));
    expect([task.cancel("early"), task.done(), task.cancelling()]).to.deep.equal([true, false, 1]);
    const error = (await rejection(loop.runUntilComplete(task))) as CancelledError;
    expect([error.name, error.args, log, task.cancelled()]).to.deep.equal(["CancelledError", ["early"], [], true]);
  });

  it("is cancelled where it waits, and may clean up", async () => {
    const loop = makeLoop();
    const log: string[] = [];
    const task = loop.createTask(waiting(log));
    await runBatch(loop);
    expect(task.cancel("message")).to.equal(true);
    expect(task.cancelled()).to.equal(false);
    const error = (await rejection(loop.runUntilComplete(task))) as CancelledError;
    expect([log, error.args, task.cancel()]).to.deep.equal([["begin", "cleanup"], ["message"], false]);
  });

  it("may swallow a request and be asked again", async () => {
    const loop = makeLoop();
    const task = loop.createTask(
      (function* () {
        try {
          yield* sleep(10);
        } catch (error) {
          if (!(error instanceof CancelledError)) throw error;
        }
        yield* sleep(0);
        return "survived";
      })(),
    );
    await runBatch(loop);
    task.cancel();
    expect(await loop.runUntilComplete(task)).to.equal("survived");
    expect([task.cancelling(), task.uncancel(), task.uncancel()]).to.deep.equal([1, 0, 0]);
  });

  it("that cancels itself is cancelled at its next wait, or at its end", async () => {
    const loop = makeLoop();
    const log: string[] = [];
    function* suicidal(waits: boolean): Coroutine<string> {
      currentTask()?.cancel();
      log.push("goes on");
      if (waits) yield* sleep(0);
      return "returned";
    }
    for (const waits of [true, false]) expect(await rejection(loop.runUntilComplete(suicidal(waits)))).to.be.instanceOf(CancelledError);
    expect(log).to.deep.equal(["goes on", "goes on"]);
  });

  it("uncancel takes a request back that was not delivered", async () => {
    const loop = makeLoop();
    const coroutine = (function* () {
      const task = currentTask();
      task?.cancel();
      task?.uncancel();
      yield* sleep(0);
      return "not cancelled";
    })();
    expect(await loop.runUntilComplete(coroutine)).to.equal("not cancelled");
  });

  it("raises where a coroutine waits for what cannot be waited for", async () => {
    const loop = makeLoop();
    const foreign = makeLoop().createFuture();
    const errors: unknown[] = [];
    const self: { task?: Future<void> } = {};
    self.task = loop.createTask(
      (function* (): Coroutine<void> {
        for (const wrong of [5, foreign, self.task, sleep(0)]) {
          try {
            yield wrong;
          } catch (error) {
            errors.push(error);
          }
        }
      })(),
    );
    await loop.runUntilComplete(self.task);
    expect(errors).to.have.length(4);
    for (const error of errors) expect(error).to.be.instanceOf(RuntimeError);
  });

  it("keeps what its coroutine raises", async () => {
    const loop = makeLoop();
    const error = new ValueError("kept");
    const failing = (raised: unknown): Coroutine<void> =>
      (function* () {
        yield* sleep(0);
        throw raised;
      })();
    expect(await rejection(loop.runUntilComplete(failing(error)))).to.equal(error);
    expect(await rejection(loop.runUntilComplete(failing("text")))).to.equal("text");
    expect(await rejection(loop.runUntilComplete(failing(new StopIteration())))).to.be.instanceOf(RuntimeError);
    const exiting = loop.createTask(failing(new SystemExit()));
    expect(await rejection(loop.runForever())).to.be.instanceOf(SystemExit);
    expect(exiting.exception()).to.be.instanceOf(SystemExit);
  });

  it("refuses results from outside, and what is no coroutine", async () => {
    const loop = makeLoop();
    const task = loop.createTask(sleep(0, 1));
    expect(thrownBy(() => task.setResult(2))).to.be.instanceOf(RuntimeError);
    expect(thrownBy(() => task.setException(new ValueError()))).to.be.instanceOf(RuntimeError);
    expect((thrownBy(() => loop.createTask((() => {}) as never)) as Error).name).to.equal("TypeError");
    expect(await loop.runUntilComplete(task)).to.equal(1);
  });

  it("runs a coroutine object once", async () => {
    const loop = makeLoop();
    const coroutine = sleep(0.001, "once");
    const first = loop.createTask(coroutine);
    const second = loop.createTask(coroutine);
    expect(await rejection(loop.runUntilComplete(second))).to.be.instanceOf(RuntimeError);
    expect(await loop.runUntilComplete(first)).to.equal("once");
    expect(await rejection(loop.runUntilComplete(coroutine))).to.be.instanceOf(RuntimeError);
  });

  it("has a name, a coroutine, and a context of its own", async () => {
    const loop = makeLoop();
    const variable = new ContextVar<number>("variable", { default: 0 });
    const coroutine = (function* () {
      variable.set(1);
      yield* sleep(0);
      return variable.get();
    })();
    const task = loop.createTask(coroutine, { name: 12 });
    expect([task.getName(), task.getCoro() === coroutine]).to.deep.equal(["12", true]);
    task.setName("other");
    expect([task.getName(), String(task)]).to.deep.equal(["other", "<Task pending name='other' coro=<generator>>"]);
    expect(loop.createTask(sleep(0)).getName()).to.match(/^Task-\d+$/);
    expect([await loop.runUntilComplete(task), variable.get()]).to.deep.equal([1, 0]);
  });

  it("is found by currentTask and allTasks", async () => {
    const loop = makeLoop();
    const plain: unknown[] = [];
    const task: Task = loop.createTask(
      (function* () {
        const other = createTask(sleep(0), { name: "other" });
        loop.callSoon(() => plain.push(currentTask()));
        const found = [currentTask(), [...allTasks()].map((each) => each.getName())];
        yield* other;
        return [...found, currentTask(loop), allTasks(loop).size];
      })(),
      { name: "main" },
    );
    expect(await loop.runUntilComplete(task)).to.deep.equal([task, ["main", "other"], task, 1]);
    expect([plain, allTasks(loop).size, currentTask(loop)]).to.deep.equal([[null], 0, null]);
    expect(thrownBy(() => allTasks())).to.be.instanceOf(RuntimeError);
  });

  it("comes from the factory, if one is set", async () => {
    const loop = makeLoop();
    const calls: unknown[][] = [];
    loop.setTaskFactory((...args) => {
      calls.push(args);
      return new Task(args[1], { loop });
    });
    const coroutine = sleep(0, "made");
    const task = loop.createTask(coroutine, { name: "named" });
    expect([calls, task.getName()]).to.deep.equal([[[loop, coroutine]], "named"]);
    expect(await loop.runUntilComplete(ensureFuture(sleep(0, 2), loop))).to.equal(2);
    expect(calls).to.have.length(2);
    loop.setTaskFactory(null);
    expect(loop.getTaskFactory()).to.equal(null);
    expect((thrownBy(() => loop.setTaskFactory(5 as never)) as Error).name).to.equal("TypeError");
    await loop.runUntilComplete(task);
  });

  it("isCoroutine knows coroutine objects only", () => {
    const loop = makeLoop();
    expect([sleep(0), sleep, loop.createFuture(), [], (async function* () {})(), 5].map(isCoroutine)).to.deep.equal([true, false, false, false, false, false]);
  });
});
