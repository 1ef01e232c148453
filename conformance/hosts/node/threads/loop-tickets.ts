/**
 * The way from other threads to the loop under test: tickets that the loop itself issues, for two functions. One runs a callback of the scenario,
 * the other makes one of its coroutines; both are sent as programs and put together here, where their objects live.
 */
import type { Expression } from "../../../model/program.js";
import type { CaseState } from "../case-state.js";
import { type Evaluation, evaluate, runToEnd } from "../evaluate.js";
import { Frame } from "../frame.js";
import type { Loop } from "../subject.js";
import { Foreign, MainLoop, type Transported, unpack } from "./transport.js";

/** An expression of the scenario on its way to the thread that owns its objects. */
export interface Shipment {
  readonly expression: Expression;
  readonly locals: readonly (readonly [string, Transported])[];
}

export class LoopTickets {
  constructor(
    private readonly state: CaseState,
    private readonly loop: Loop,
  ) {}

  /** A ticket for one thread, and what must be in the transfer list of the message that carries it. */
  issue(): { readonly ticket: unknown; readonly transfer: readonly unknown[] } {
    if (typeof (this.loop as Partial<Loop>).remote !== "function") return { ticket: null, transfer: [] };
    try {
      const ticket = this.askForTicket();
      return { ticket, transfer: [ticket.port] };
    } catch (error) {
      // A closed loop; the thread is told so when it calls.
      return { ticket: { refused: error instanceof Error ? error.message : String(error) }, transfer: [] };
    }
  }

  private askForTicket(): ReturnType<Loop["remote"]> {
    return this.loop.remote({
      call: (shipment: Shipment, ...args: Transported[]) => {
        const callback = this.open(shipment);
        if (typeof callback !== "function") throw this.state.faulty("what a thread wants to call is no callable");
        (callback as (...args: unknown[]) => unknown)(...args.map((value) => unpack(value, (variable) => this.own(variable))));
      },
      coroutine: (shipment: Shipment) => this.open(shipment),
    });
  }

  private open(shipment: Shipment): unknown {
    this.state.bridge?.receive();
    const frame = new Frame(this.state.globals, "callback");
    for (const [name, value] of shipment.locals) frame.define(name, unpack(value, (variable) => this.own(variable)));
    return runToEnd(evaluate(shipment.expression, frame, this.state) as Evaluation, this.state);
  }

  private own(variable: string): unknown {
    const value = this.state.globals.read(variable);
    return value instanceof MainLoop ? this.loop : (value ?? new Foreign(variable));
  }
}
