import { staffLoader } from "@/lib/staff/loaders";
import { listDrafts, readDraft } from "./data";

export const getDrafts = staffLoader("orders.read", ({ tx }) => listDrafts(tx));
export const getDraft = staffLoader("orders.write", ({ tx, now }, id: string) => readDraft(tx, id, now));
