import { staffLoader } from "@/lib/staff/loaders";
import type { ListRequest } from "@/lib/values/list-request";
import { listDrafts, readDraft } from "./data";

export const getDrafts = staffLoader("orders.read", ({ tx }, request: ListRequest) =>
  listDrafts(tx, request),
);
export const getDraft = staffLoader("orders.write", ({ tx, now }, id: string) => readDraft(tx, id, now));
