import { expect } from "chai";
import { asyncGenerator, emit, fromPromise, gather, sleep, wait, waitFor } from "../index.js";
import type { Coroutine, Future } from "../index.js";
import { makeLoop } from "./fixtures/recording-loop.js";

/** Compiles only if both types are the same. */
function sameType<A>() {
  return <B>(_value: B & ([A] extends [B] ? ([B] extends [A] ? unknown : never) : never)): void => {};
}

describe("types", () => {
  it("of yield* are those of what is awaited", async () => {
    const loop = makeLoop();
    function* main(): Coroutine<string> {
      sameType<string>()(yield* sleep(0, "x"));
      sameType<undefined>()(yield* sleep(0));
      const future: Future<number> = loop.createFuture<number>();
      future.setResult(1);
      sameType<number>()(yield* future);
      const [text, number] = yield* gather([sleep(0, "text"), future]);
      sameType<string>()(text);
      sameType<number>()(number);
      const task = loop.createTask(sleep(0, true));
      const [done, pending] = yield* wait([task]);
      sameType<Set<Future<boolean>>>()(done);
      sameType<Set<Future<boolean>>>()(pending);
      sameType<boolean>()(yield* waitFor(task, null));
      sameType<Date>()(yield* fromPromise(Promise.resolve(new Date(0))));
      const generator = asyncGenerator<number>(function* () {
        yield* emit(1);
      });
      sameType<number>()(yield* generator.anext());
      sameType<unknown>()(yield);
      return text;
    }
    expect(await loop.runUntilComplete(main())).to.equal("text");
  });
});
