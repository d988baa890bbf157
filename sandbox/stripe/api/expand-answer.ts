import type { Store } from "../store/open-store";
import { badRequest } from "./bad-request";

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What an id stands for, told by the name of the field that holds it. */
function held(store: Store, field: string, id: string): unknown {
  if (field === "payment_intent") return store.get("intents", id);
  if (field === "latest_charge" || field === "charge") return store.get("charges", id);
  if (field === "customer") return store.get("customers", id);
  if (field === "payment_method") return store.get("methods", id);
  if (field === "product") return store.get("products", id);
  if (field === "shipping_rate") return store.get("rates", id);
  if (field === "coupon") return store.get("coupons", id);
  return undefined;
}

/** Lists that are only part of an object when asked for. */
function includable(store: Store, owner: Json, field: string): unknown {
  const id = String(owner.id);
  if (owner.object === "checkout.session" && field === "line_items") {
    const lines = store.get("sessions", id)?.lineItems ?? [];
    return { object: "list", data: lines, has_more: false, url: `/v1/checkout/sessions/${id}/line_items` };
  }
  if (owner.object === "charge" && field === "refunds") {
    const data = store.all("refunds").filter((refund) => refund.charge === id);
    return { object: "list", data: data.toReversed(), has_more: false, url: `/v1/charges/${id}/refunds` };
  }
  return undefined;
}

function expandField(store: Store, owner: unknown, [field, ...rest]: string[], path: string): void {
  if (field === undefined) return;
  if (Array.isArray(owner)) {
    for (const one of owner) expandField(store, one, [field, ...rest], path);
    return;
  }
  if (!isObject(owner)) return;
  const value = owner[field];
  if (value === null) return;
  if (typeof value === "string") owner[field] = copy(held(store, field, value) ?? value);
  if (value === undefined) owner[field] = copy(includable(store, owner, field) ?? null);
  if (typeof owner[field] !== "object" || owner[field] === null) {
    throw badRequest(`This property cannot be expanded (${path}).`, { param: "expand" });
  }
  expandField(store, owner[field], rest, path);
}

/** Answers a copy in which the ids at these paths are replaced by what they stand for: "payment_intent.latest_charge". */
export function expandAnswer(store: Store, answer: unknown, paths: string[]): unknown {
  const result = copy(answer);
  for (const path of paths) expandField(store, result, path.split(".").slice(0, 4), path);
  return result;
}
