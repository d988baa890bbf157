"use server";

import { z } from "zod";
import { readShop } from "@/lib/shop/data";
import { staffAction } from "@/lib/staff/staff-action";
import { success } from "@/lib/values/result";
import { setAnnouncement } from "./announcement/set-announcement";
import { copySale } from "./editor/copy-sale";
import { deleteSale } from "./editor/delete-sale";
import { readSaleForm } from "./editor/read-sale-form";
import { saveSale } from "./editor/save-sale";
import { previewSale } from "./goods/preview-sale";
import { invite } from "./invitations/invite";
import { withdraw } from "./invitations/withdraw";
import { setMailing } from "./letters/set-mailing";
import { stopMailing } from "./letters/stop-mailing";
import { findPeople } from "./preview/find-people";
import { endSale } from "./schedule/end-sale";
import { scheduleSale } from "./schedule/schedule-sale";
import { unscheduleSale } from "./schedule/unschedule-sale";
import {
  announcementSchema,
  inviteSchema,
  mailingSchema,
  saleCopySchema,
  saleFormSchema,
  saleSeenSchema,
  windowSeenSchema,
  withdrawSchema,
} from "./schema";

export const keepSale = staffAction("discounts.write", saleFormSchema, ({ tx, actor, input, now }) =>
  saveSale(tx, actor, input, now),
);

/** What a form that is being written comes to; refuses with what is still wrong. */
export const showSale = staffAction("discounts.read", saleFormSchema, async ({ tx, input, now }) => {
  const rule = readSaleForm(input, (await readShop(tx)).money);
  return rule.ok ? success(await previewSale(tx, input.id, rule.value, now)) : rule;
});

/** Customers and holders of invitations whose name or address holds these words. */
export const findPreviewPeople = staffAction("customers.read", z.string().max(200), async ({ tx, input }) =>
  success(await findPeople(tx, input)),
);

export const setSale = staffAction("discounts.write", saleSeenSchema, ({ tx, actor, input, now }) =>
  scheduleSale(tx, actor, input, now),
);
export const takeSaleBack = staffAction("discounts.write", saleSeenSchema, ({ tx, actor, input, now }) =>
  unscheduleSale(tx, actor, input, now),
);
export const stopSale = staffAction("discounts.write", saleSeenSchema, ({ tx, actor, input, now }) =>
  endSale(tx, actor, input, now),
);
export const inviteToSale = staffAction("discounts.write", inviteSchema, ({ tx, actor, input, now }) =>
  invite(tx, actor, input, now),
);
export const takeInvitationsBack = staffAction(
  "discounts.write",
  withdrawSchema,
  ({ tx, actor, input, now }) => withdraw(tx, actor, input, now),
);
export const setSaleLetters = staffAction("campaigns.send", mailingSchema, ({ tx, actor, input, now }) =>
  setMailing(tx, actor, input, now),
);
export const stopSaleLetters = staffAction("campaigns.send", windowSeenSchema, ({ tx, actor, input, now }) =>
  stopMailing(tx, actor, input, now),
);
export const announceSale = staffAction("discounts.write", announcementSchema, ({ tx, actor, input, now }) =>
  setAnnouncement(tx, actor, input, now),
);
export const copyOfSale = staffAction("discounts.write", saleCopySchema, ({ tx, actor, input, now }) =>
  copySale(tx, actor, input, now),
);
export const removeSale = staffAction("discounts.write", saleSeenSchema, ({ tx, actor, input, now }) =>
  deleteSale(tx, actor, input, now),
);
