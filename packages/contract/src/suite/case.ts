import type { Exchange } from "../exchange.js";
import type { Asking, Manner } from "./asking.js";
import type { World } from "./world.js";

/** One way to bring one operation to one of its statuses. */
export interface Case {
  operationId: string;
  status: number;
  /** How, in words. */
  how: string;
  /** What clients cannot do alone, in words; where there is a control plane, that does it. */
  needsControl?: string;
  /** Default: in order. */
  sends?: Manner;
  /** Holds while the request is sent. Cases that share one are sent in a row. */
  under?: Condition;
  /** The request. What it is about is there when it is known. */
  request(world: World): Promise<Asking>;
  /** What is wrong beyond what always has to hold. */
  after?(done: Done): Promise<string[]>;
}

export interface Done {
  world: World;
  asking: Asking;
  exchange: Exchange;
  /** The JSON of the answer. */
  // biome-ignore lint/suspicious/noExplicitAny: what it is, the oracle has checked against the document
  body: any;
}

/** A state of the target that is entered for some requests, and always left again. */
export interface Condition {
  enter(world: World, askings: readonly Asking[]): Promise<unknown>;
  leave(world: World, askings: readonly Asking[]): Promise<unknown>;
}
