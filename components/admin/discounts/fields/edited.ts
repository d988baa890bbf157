import type { Choice, DiscountForm } from "@/lib/discounts/admin/types";
import type { AdminForm } from "../../kit/form/use-admin-form";

/** What every part of the editor works on: the form, and what the ids in it are called. */
export type Edited = {
  readonly form: AdminForm<DiscountForm>;
  readonly names: Readonly<Record<string, string>>;
  readonly learn: (choice: Choice | null) => void;
  readonly deliveries: readonly Choice[];
};
