import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import { lookedAt } from "../content/looked-at";
import { readDesk } from "./data";
import { readLooks } from "./pickers/read-looks";

/** The page on which a letter is written; null when there is no such campaign. */
export const getWritingDesk = staffLoader("campaigns.read", async ({ tx, actor, now }, id: string) => {
  const desk = await readDesk(tx, id, actor);
  if (!desk) return null;
  const named = [desk.wordings.a, desk.wordings.b].flatMap((one) => (one ? [lookedAt(one.content)] : []));
  const looks = await readLooks(
    tx,
    {
      media: named.flatMap(({ media }) => media),
      products: named.flatMap(({ products }) => products),
      vouchers: named.flatMap(({ vouchers }) => vouchers),
    },
    now,
  );
  return {
    ...desk,
    looks,
    mayWrite: permits(actor, "campaigns.write"),
    seesCustomers: permits(actor, "customers.read"),
  };
});
