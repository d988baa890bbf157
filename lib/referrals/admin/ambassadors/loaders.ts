import { readSingleUseChoices } from "@/lib/discounts/admin/read-single-use-choices";
import { readSettings } from "@/lib/shop/admin/data";
import { readShop } from "@/lib/shop/data";
import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import type { ListRequest } from "@/lib/values/list-request";
import { listLines, listStatements, readAmbassadorFigures, readPage } from "../../ambassadors/data";
import { readOffer } from "../../read-offer";
import {
  firstAmbassadors,
  listAmbassadors,
  listApplications,
  listCommissions,
  listOwed,
  readProgrammeFigures,
} from "./data";
import type { AmbassadorDetail, AmbassadorsPage } from "./types";

const yearMs = 365 * 24 * 60 * 60 * 1000;

/** The page about ambassadors: who asks, whose orders wait, who is to be paid, who there is, and what the owner set. */
export const getAmbassadors = staffLoader(
  "referrals.read",
  async ({ tx, actor, now }): Promise<AmbassadorsPage> => {
    const { money } = await readShop(tx);
    const { rows: ambassadors, more: moreAmbassadors } = await firstAmbassadors(tx, money.currency);
    const saved = await readSettings(tx, "ambassadors");
    const since = new Date(now.getTime() - yearMs);
    return {
      figures: await readProgrammeFigures(tx, { since, currency: money.currency }),
      applications: await listApplications(tx),
      reviews: await listCommissions(tx, "review"),
      owed: await listOwed(tx),
      ...{ ambassadors, moreAmbassadors },
      saved,
      discounts: await readSingleUseChoices(tx, now),
      gives: (await readOffer(tx, saved.discountId, now))?.gives ?? null,
      mayDecide: permits(actor, "referrals.write"),
      editable: permits(actor, "settings.write"),
    };
  },
);

/** A page of everybody who is, was or was asked to be an ambassador. */
export const getAmbassadorList = staffLoader("referrals.read", async ({ tx }, request: ListRequest) =>
  listAmbassadors(tx, (await readShop(tx)).money.currency, request),
);

/** Whether somebody can be invited now by the one who looks. */
export const mayInviteAmbassadors = staffLoader(
  "referrals.read",
  async ({ tx, actor }) => permits(actor, "referrals.write") && (await readShop(tx)).ambassadors.on,
);

/** One ambassador; null when there is none. */
export const getAmbassador = staffLoader(
  "referrals.read",
  async ({ tx, actor, now }, id: string): Promise<AmbassadorDetail | null> => {
    const found = await tx.ambassador.findUnique({
      where: { id },
      include: {
        customer: { select: { email: true } },
        moves: { orderBy: { id: "desc" } },
        terms: { orderBy: { at: "desc" }, take: 1 },
      },
    });
    if (!found) return null;
    const { money } = await readShop(tx);
    const { customer, moves, terms, ...ambassador } = found;
    const unit = found.unit === "points" ? "points" : money.currency;
    const staff = await tx.staffMember.findMany({ select: { id: true, name: true } });
    const by = (actorKey: string) =>
      staff.find((one) => `staff:${one.id}` === actorKey)?.name ??
      (actorKey === "applicant" || actorKey === "ambassador" ? found.name : "");
    return {
      ...ambassador,
      email: customer?.email ?? found.email,
      figures: await readAmbassadorFigures(tx, { id, unit, currency: money.currency }),
      live: await readPage(tx, id, "live", now),
      waiting: await readPage(tx, id, "waiting", now),
      statements: await listStatements(tx, id),
      commissions: await listCommissions(tx, { of: id }),
      moves: moves.map((move) => ({ ...move, id: String(move.id), by: by(move.actor) })),
      terms: terms[0] ?? null,
      mayDecide: permits(actor, "referrals.write"),
    };
  },
);

/** One statement with its lines; null when there is none. */
export const getStatement = staffLoader("referrals.read", async ({ tx }, id: string) => {
  const statement = await tx.ambassadorStatement.findUnique({
    where: { id },
    include: { ambassador: { select: { id: true, name: true } } },
  });
  return statement && { statement, lines: await listLines(tx, id) };
});
