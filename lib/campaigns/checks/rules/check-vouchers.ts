import type { Check } from "../types";

/** Whether its vouchers can be used when it comes. */
export const checkVouchers: Check = ({ vouchers, now }) => {
  const way = { label: "Look at the discounts", to: "/admin/discounts" };
  const over = vouchers.filter(
    ({ active, endsAt, usedUp }) => !active || usedUp || (endsAt && endsAt <= now),
  );
  if (over.length > 0)
    return {
      level: "mend",
      title: "A voucher cannot be used any more.",
      lines: over.map(({ title, active, usedUp }) =>
        active ? `${title}: ${usedUp ? "used up" : "over"}` : `${title}: switched off`,
      ),
      way,
    };
  const early = vouchers.filter(({ startsAt }) => startsAt && startsAt > now);
  if (early.length > 0)
    return {
      level: "warning",
      title: "A voucher cannot be used yet.",
      lines: early.map(({ title }) => title),
      advice: "Send the letter after it begins, or let it begin sooner.",
      way,
    };
  return { level: "ok", title: vouchers.length === 0 ? "It holds no voucher." : "Its vouchers can be used." };
};
