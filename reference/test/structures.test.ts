import { expect } from "chai";
import fc from "fast-check";
import { copyContext, ReadyQueue, TimerHandle, TimerHeap, Handle } from "../index.js";

const context = copyContext();
const owner = { timerHandleCancelled: () => {} };
const makeHandle = (): Handle => new Handle(() => {}, null, context);

/** CPython's heapq, in the words of its documentation, on an array of moments with labels. */
class ModelHeap {
  readonly items: { readonly when: number; readonly label: number }[] = [];

  push(item: { when: number; label: number }): void {
    this.items.push(item);
    this.siftDown(0, this.items.length - 1);
  }

  pop(): { when: number; label: number } | undefined {
    const last = this.items.pop();
    const root = this.items[0];
    if (root === undefined || last === undefined) return last;
    this.items[0] = last;
    let position = 0;
    for (let child = 1; child < this.items.length; child = 2 * position + 1) {
      const right = child + 1;
      if (right < this.items.length && !(this.at(child).when < this.at(right).when)) child = right;
      this.swap(position, child);
      position = child;
    }
    this.siftDown(0, position);
    return root;
  }

  private siftDown(start: number, from: number): void {
    let position = from;
    while (position > start) {
      const parent = (position - 1) >> 1;
      if (!(this.at(position).when < this.at(parent).when)) break;
      this.swap(position, parent);
      position = parent;
    }
  }

  private at(index: number): { when: number; label: number } {
    return this.items[index] as { when: number; label: number };
  }

  private swap(a: number, b: number): void {
    const [first, second] = [this.at(a), this.at(b)];
    this.items[a] = second;
    this.items[b] = first;
  }
}

describe("the ready queue", () => {
  it("is first in, first out, whatever its length", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40, max: 60 })), (operations) => {
        const queue = new ReadyQueue();
        const model: Handle[] = [];
        for (const operation of operations) {
          for (let count = 0; count < Math.abs(operation); count += 1) {
            if (operation > 0) {
              const handle = makeHandle();
              queue.push(handle);
              model.push(handle);
            } else {
              expect(queue.shift()).to.equal(model.shift());
            }
          }
          expect(queue.length).to.equal(model.length);
        }
        queue.clear();
        expect([queue.length, queue.shift()]).to.deep.equal([0, undefined]);
      }),
    );
  });
});

describe("the timer heap", () => {
  it("pops in the order of CPython's heap, also for equal moments", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 8 }), { freq: 3 })), (operations) => {
        const heap = new TimerHeap();
        const model = new ModelHeap();
        const labels = new Map<TimerHandle, number>();
        for (const [label, when] of operations.entries()) {
          if (when === null) {
            const popped = heap.pop();
            expect(popped === undefined ? undefined : labels.get(popped)).to.equal(model.pop()?.label);
          } else {
            const timer = new TimerHandle(when, () => {}, null, context, owner);
            labels.set(timer, label);
            heap.push(timer);
            model.push({ when, label });
          }
          expect(heap.nextMoment()).to.equal(model.items[0]?.when ?? Infinity);
        }
      }),
    );
  });

  it("gives every timer that was not cancelled, in order, and few others", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ when: fc.double({ noNaN: true }), cancelled: fc.boolean() }), { maxLength: 400 }), (plans) => {
        const heap = new TimerHeap();
        const counting = { timerHandleCancelled: () => heap.noteCancelled() };
        const timers = plans.map(({ when }) => {
          const timer = new TimerHandle(when, () => {}, null, context, counting);
          heap.push(timer);
          return timer;
        });
        for (const [index, { cancelled }] of plans.entries()) if (cancelled) timers[index]?.cancel();
        const expected = plans.filter(({ cancelled }) => !cancelled).map(({ when }) => when);
        heap.discardCancelled();
        if (plans.length > 100 && expected.length < plans.length / 2) expect(heap.length).to.equal(expected.length);
        const popped: number[] = [];
        for (let timer = heap.pop(); timer !== undefined; timer = heap.pop()) if (!timer.cancelled()) popped.push(timer.when());
        expect(popped).to.deep.equal(expected.sort((a, b) => a - b));
      }),
    );
  });
});
