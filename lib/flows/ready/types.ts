import type { ShopSettings } from "@/lib/shop/types";
import type { FlowPlan } from "../plan/types";

/** A flow that the shop is offered: its own from the moment somebody saves it or switches it on. */
export type ReadyFlow = {
  /** What it is known by however it was renamed. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly plan: FlowPlan;
};

/** What ready-made flows are written with. */
export type ReadyShop = Pick<ShopSettings, "brand" | "seller" | "returns" | "about" | "newsletter">;
