import { readShop } from "@/lib/shop/data";
import { staffLoader } from "@/lib/staff/loaders";
import { readTimeline } from "./data";
import { tellEvent } from "./tell-event";
import type { TimelinePage } from "./types";

const pageSize = 30;

/** A page of everything known of a customer, the latest first. */
export const getTimeline = staffLoader(
  "customers.read",
  async ({ tx }, customerId: string, after: string | null): Promise<TimelinePage> => {
    const { locale } = (await readShop(tx)).money;
    const { rows, next } = await readTimeline(tx, customerId, { after, take: pageSize });
    return { entries: rows.map((row) => tellEvent(row, locale)), next };
  },
);
