import type { DiscountState } from "@/lib/discounts/admin/types";
import type { DiscountKind } from "@/lib/discounts/types";
import type { StateTone } from "../kit/StateBadge";

export const kindWords: Record<DiscountKind, string> = {
  percentage: "Percentage",
  amount: "Amount",
  buy_x_get_y: "Buy some, get some",
  free_gift: "Gift",
  free_delivery: "Free delivery",
};

export const stateWords: Record<DiscountState, { label: string; tone: StateTone }> = {
  active: { label: "Active", tone: "success" },
  scheduled: { label: "Scheduled", tone: "accent" },
  ended: { label: "Ended", tone: "plain" },
  used_up: { label: "Used up", tone: "notice" },
  off: { label: "Off", tone: "plain" },
};
