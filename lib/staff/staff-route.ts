import type { Tx } from "@/lib/platform/db";
import { reader } from "@/lib/platform/reader";
import { sameOrigin } from "@/lib/platform/requests/same-origin";
import { forbid } from "./forbid";
import { getGate } from "./loaders";
import type { Permission, StaffActor } from "./types";

type Asked<Params> = { tx: Tx; actor: StaffActor; now: Date; request: Request; params: Params };
type StaffRoute<Params> = {
  (request: Request, context: { params: Promise<Params> }): Promise<Response>;
  readonly permission: Permission;
};

function refused(status: 401 | 403, reason: string): Response {
  return Response.json({ ok: false, reason }, { status, headers: { "cache-control": "no-store" } });
}

/**
 * A route of the admin area that checks who asks first, for what is neither a page nor an action: downloads, streams,
 * search while typing. `export const GET = staffRoute("orders.read", ({ tx, request }) => …);`. What writes must come
 * from a page of this shop. Answers are never kept.
 */
export function staffRoute<Params = Record<string, never>>(
  permission: Permission,
  answer: (asked: Asked<Params>) => Promise<Response> | Response,
): StaffRoute<Params> {
  const route = async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    if (request.method !== "GET" && !sameOrigin(request.headers)) return refused(403, "other_site");
    const gate = await getGate();
    if (gate.state !== "open") return refused(401, "signed_out");
    const no = forbid(gate.actor, permission);
    if (no) return refused(403, no.reason);
    const params = await context.params;
    const response = await answer({ tx: reader(), actor: gate.actor, now: new Date(), request, params });
    if (!response.headers.has("cache-control")) response.headers.set("cache-control", "private, no-store");
    return response;
  };
  return Object.assign(route, { permission });
}
