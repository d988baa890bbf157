import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { answerFresh, answerKept } from "../cache/kept-answers";
import { answeredStraight } from "../cache/straight-answers";
import { takenStraight } from "../cache/straight-forms";
import { doorOf } from "./door-of";
import { isOwnRequest } from "./own-request";

type Message = { readonly server: Server };
type Emit = Server["emit"];

const places = 12;
const longestMs = 250;

const attended = new WeakSet<Server>();

/** Whoever asks for a page that was given a moment ago gets it at once; the others are let in in order. */
function attend(server: Server): void {
  if (attended.has(server)) return;
  attended.add(server);
  const letIn = doorOf(places, longestMs);
  const emit = server.emit.bind(server) as Emit;
  server.emit = ((event: string, ...given: unknown[]) => {
    if (event !== "request") return emit(event, ...given);
    const [request, response] = given as [IncomingMessage, ServerResponse];
    const asks = answerKept(request, response, performance.now());
    // Many wait for the same page, and each other waits for themselves alone.
    const begin = async () => {
      if (answerFresh(request, response, performance.now())) return;
      const straight = answeredStraight(request, response) ?? takenStraight(request, response);
      if (!straight || !(await straight)) emit(event, ...given);
    };
    if (asks === "answered") return true;
    if (isOwnRequest(request)) begin();
    else letIn({ response, first: asks === "page", begin });
    return true;
  }) as Emit;
}

/**
 * Stands between Node's web server and Next, which has made the server itself: its first request tells of it. Decision 0105
 * has what this is for, and what it brings when a thousand come within a second.
 * @returns the way to look out for no more servers
 */
export function standAtTheDoor(): () => void {
  const meet = (message: unknown) => attend((message as Message).server);
  subscribe("http.server.request.start", meet);
  return () => {
    unsubscribe("http.server.request.start", meet);
  };
}
