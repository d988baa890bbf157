import { redirect } from "next/navigation";
import { cache } from "react";
import type { Tx } from "@/lib/platform/db";
import { reader } from "@/lib/platform/reader";
import { askedPage } from "@/lib/platform/requests/asked-page";
import { readSession } from "@/lib/platform/sessions/session";
import { readGate } from "./data";
import { forbid } from "./forbid";
import { pageInside } from "./page-inside";
import type { Gate, Permission, StaffActor } from "./types";

/** What this request's visitor is to the admin area. */
export const getGate = cache(async (): Promise<Gate> => {
  const session = await readSession();
  if (!session) return { state: "signed_out" };
  return readGate(reader(), session.userId, session.secondFactorAt, new Date());
});

/**
 * Whether this visitor is a member of staff with a second factor that they have not shown lately. Until they do they may
 * change none of what counts as one: else a letter alone would be enough to make oneself another.
 */
export async function owesSecondFactor(): Promise<boolean> {
  const gate = await getGate();
  return gate.state === "second_factor" || (gate.state === "open" && gate.actor.stale === true);
}

const ways: Record<Exclude<Gate["state"], "open">, string> = {
  signed_out: "/admin/sign-in",
  not_staff: "/admin/sign-in",
  second_factor: "/admin/second-factor",
  second_factor_setup: "/admin/second-factor/setup",
};

/** The way in from where somebody stands, and on to the page they came for. */
function wayTo(state: keyof typeof ways, page: string): string {
  return page === "/admin" ? ways[state] : `${ways[state]}?${new URLSearchParams({ next: page })}`;
}

/**
 * Where this visitor goes from the staff's door; null for one who is signed in and no member of staff.
 * @param wanted the page of the admin area they came for
 */
export async function getWayIn(wanted?: string): Promise<{ way: string | null; email: string | null }> {
  const [gate, session] = await Promise.all([getGate(), readSession()]);
  const page = pageInside(wanted);
  if (gate.state === "signed_out")
    return { way: `/sign-in?${new URLSearchParams({ next: page })}`, email: null };
  if (gate.state === "not_staff") return { way: null, email: session?.email ?? null };
  return { way: gate.state === "open" ? page : wayTo(gate.state, page), email: gate.email };
}

/**
 * The member of staff who asks. Who is none yet is led to the way in and back to this page after it, who may not to the
 * page that says so.
 */
export async function requireStaff(permission: Permission): Promise<StaffActor> {
  const gate = await getGate();
  const no = gate.state === "open" ? forbid(gate.actor, permission) : null;
  if (gate.state === "open" && !no) return gate.actor;
  if (no?.reason === "forbidden") redirect("/admin/not-yours");
  const page = pageInside(await askedPage());
  if (gate.state !== "open") redirect(wayTo(gate.state, page));
  redirect(`/admin/second-factor?${new URLSearchParams({ again: "", next: page })}`);
}

type Asked = { tx: Tx; actor: StaffActor; now: Date };
export type StaffLoader<Args extends unknown[], Value> = {
  (...args: Args): Promise<Value>;
  readonly permission: Permission;
};

/**
 * A read of the admin area that checks its permission first:
 * `export const getOrderList = staffLoader("orders.read", ({ tx }, query: ListRequest) => listOrders(tx, query));`
 */
export function staffLoader<Args extends unknown[], Value>(
  permission: Permission,
  read: (asked: Asked, ...args: Args) => Promise<Value>,
): StaffLoader<Args, Value> {
  const load = async (...args: Args) => {
    const actor = await requireStaff(permission);
    return read({ tx: reader(), actor, now: new Date() }, ...args);
  };
  return Object.assign(load, { permission });
}
