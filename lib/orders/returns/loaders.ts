import { typedCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { readShop } from "@/lib/shop/data";
import { formatDate } from "@/lib/values/format-date";
import { contactOf } from "../contact-of";
import { readOrder } from "../data";
import { signedOrder } from "../page/signed-order";
import { checkReturn } from "./check-return";
import { listShownReturns, readReturnTerms } from "./data";
import { toldReturnSchema } from "./schema";
import type { ReturnForm, ShownReturn } from "./types";

const troubles = {
  often: "That was very often. Please wait some minutes, or write to us.",
  changed: "Some of these pieces cannot be sent back any more. Please choose again.",
} as const;

/** What the form for a return starts from; with `told`, what was typed before and what was wrong with it. */
export async function getReturnForm(signed: string, told: boolean, now: Date): Promise<ReturnForm | null> {
  const orderId = signedOrder(signed);
  const tx = reader();
  const order = orderId && (await readOrder(tx, orderId));
  if (!order) return null;
  const [{ window, timeZone, lines }, shop] = await Promise.all([
    readReturnTerms(tx, order, now),
    readShop(tx),
  ]);
  const parsed = told ? toldReturnSchema.safeParse(await typedCookie("orders")) : null;
  const before = parsed?.success && parsed.data.order === order.id ? parsed.data : null;
  const checked = before?.problem === "faults" ? checkReturn(before.values) : null;
  const open = lines.filter((line) => line.left > 0);
  return {
    signed,
    number: order.number,
    open: window.open && open.length > 0,
    until: window.until && formatDate(window.until, order.locale, timeZone),
    days: shop.returns.days,
    contact: contactOf(shop),
    lines: open,
    values: before?.values ?? { lines: {}, reason: "", note: "" },
    errors:
      before && before.problem !== "faults"
        ? { form: troubles[before.problem] }
        : checked && !checked.ok
          ? (checked.detail ?? {})
          : {},
  };
}

/** The returns of an order for its own page, and whether another can be asked for. */
export async function getReturns(
  signed: string,
  now: Date,
): Promise<{ returns: ShownReturn[]; open: boolean }> {
  const orderId = signedOrder(signed);
  const tx = reader();
  const order = orderId && (await readOrder(tx, orderId));
  if (!order) return { returns: [], open: false };
  const { money } = await readShop(tx);
  const { window, lines } = await readReturnTerms(tx, order, now);
  return {
    returns: await listShownReturns(tx, order, money.timeZone),
    open: window.open && lines.some((line) => line.left > 0),
  };
}
