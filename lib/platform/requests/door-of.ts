import { AsyncResource } from "node:async_hooks";
import type { ServerResponse } from "node:http";

type Comer = {
  readonly response: ServerResponse;
  /** Whether they go before all who are not. */
  readonly first: boolean;
  readonly begin: () => void;
};

/**
 * A door behind which so many requests are worked on at once; the others wait in the order in which they came. More at once
 * would only take turns on Node's one thread, and all be late.
 * @param longestMs then a request gives its place up, in milliseconds: who reads or sends slowly, and a stream, holds nobody up
 * @returns what a request goes through, which begins at once or when it is its turn
 */
export function doorOf(places: number, longestMs: number): (comer: Comer) => void {
  const ahead: Comer[] = [];
  const waiting: Comer[] = [];
  let inside = 0;

  const enter = ({ response, begin }: Comer) => {
    inside += 1;
    let left = false;
    const leave = () => {
      if (left) return;
      left = true;
      clearTimeout(patience);
      inside -= 1;
      // In a turn of its own, so that what has come meanwhile is heard first.
      setImmediate(next);
    };
    const patience = setTimeout(leave, longestMs).unref();
    response.once("finish", leave).once("close", leave);
    begin();
  };
  const next = () => {
    while (inside < places) {
      const comer = ahead.shift() ?? waiting.shift();
      if (!comer) return;
      if (!comer.response.destroyed) enter(comer);
    }
  };
  return (comer) => {
    // Let in when another leaves, it must not run as a part of that one's request and find there who that was.
    (comer.first ? ahead : waiting).push({ ...comer, begin: AsyncResource.bind(comer.begin) });
    next();
  };
}
