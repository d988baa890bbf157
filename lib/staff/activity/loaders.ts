import type { ListRequest } from "@/lib/values/list-request";
import { staffLoader } from "../loaders";
import { permits } from "../permits";
import { listActivity, readActivityFilters, readHistory } from "./data";
import type { Activity } from "./types";

const onAPage = 20;

/** The audit log, and what it can be filtered by. */
export const getActivity = staffLoader("audit.read", async ({ tx, now }, request: ListRequest) => {
  const [page, filters] = await Promise.all([listActivity(tx, request, now), readActivityFilters(tx)]);
  return { page, filters };
});

/** What was done to one thing, for its own page; empty for those who may not read the log. */
export const getHistory = staffLoader(
  "home.read",
  async ({ tx, actor }, entity: string, id: string): Promise<readonly Activity[]> =>
    permits(actor, "audit.read") ? readHistory(tx, entity, id, onAPage) : [],
);
