import type { Check } from "../types";

/** How many are left out because they had letters enough. */
export const checkCap: Check = ({ audience }) => {
  const count = (reason: string) => audience.leftOut.find((one) => one.reason === reason)?.count ?? 0;
  const held = count("capped") + count("often_enough");
  if (held === 0) return { level: "ok", title: "Nobody had too many letters lately." };
  const many = held > audience.gets / 10;
  return {
    level: many ? "warning" : "ok",
    title: `${held.toLocaleString("en-GB")} ${held === 1 ? "reader had" : "readers had"} letters enough lately and would be left out.`,
    ...(many
      ? {
          advice: "Wait some days, and it reaches them too.",
          way: { label: "How many are allowed", to: "/admin/settings/letters" },
        }
      : {}),
  };
};
