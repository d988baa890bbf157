import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import type { ListRequest } from "@/lib/values/list-request";
import { readAnnouncementForm } from "./announcement/data";
import { readCalendar } from "./calendar/read-calendar";
import { readWindowChoices } from "./choices/read-window-choices";
import { listSales, readSaleEditor } from "./data";
import { emptySaleForm } from "./editor/empty-sale-form";
import { listInvitations } from "./invitations/data";
import { readMailings } from "./letters/read-mailings";
import type { Mailings } from "./letters/types";
import { previewFor } from "./preview/preview-for";
import type { PreviewAsked } from "./preview/types";

export const getSaleList = staffLoader("discounts.read", ({ tx, now }, request: ListRequest) =>
  listSales(tx, request, now),
);

/** The form and the facts of a sale, null when there is none of this id. */
export const getSaleEditor = staffLoader("discounts.read", ({ tx, now }, id: string) =>
  readSaleEditor(tx, id, now),
);

/** Those invited to a sale by hand, with their addresses and links; null when there is no such sale. */
export const getInvitationList = staffLoader("customers.read", ({ tx }, id: string, request: ListRequest) =>
  listInvitations(tx, id, request),
);

/** @param from the day it opens, "2026-11-27"; anything else says nothing */
export const getNewSale = staffLoader("discounts.write", async (_, from?: string) => emptySaleForm(from));

/** The sales of a month: "2026-11"; of this one when it is anything else. */
export const getCalendar = staffLoader("discounts.read", ({ tx, now }, month: string) =>
  readCalendar(tx, month, now),
);

/** Whom a window can be for. */
export const getWindowChoices = staffLoader("discounts.read", ({ tx }) => readWindowChoices(tx));

/** The goods of sales as somebody would see and pay them at a moment. */
export const getPreview = staffLoader("discounts.read", ({ tx, actor, now }, asked: PreviewAsked) =>
  previewFor(tx, asked, { maySeePeople: permits(actor, "customers.read"), now }),
);

export const maySeePeople = staffLoader("discounts.read", async ({ actor }) =>
  permits(actor, "customers.read"),
);

/** The letters of a sale's windows: whom each would reach, and how far they have gone out. */
export const getMailings = staffLoader(
  "discounts.read",
  async ({ tx, actor, now }, saleId: string): Promise<Mailings> => ({
    ...(await readMailings(tx, saleId, now)),
    maySend: permits(actor, "campaigns.send"),
  }),
);

/** Whether a sale is announced, and who waits for it. */
export const getAnnouncementForm = staffLoader(
  "discounts.read",
  ({ tx }, sale: { saleId: string; name: string }) => readAnnouncementForm(tx, sale),
);

export const mayChangeSales = staffLoader("discounts.read", async ({ actor }) =>
  permits(actor, "discounts.write"),
);
