import type { StaffRole } from "@/lib/platform/generated/client";
import type { Refusal, Success } from "@/lib/values/result";

export type Role = StaffRole;

/** What somebody may do. Each verb of the admin area names the one it needs. */
export type Permission =
  | "catalogue.read"
  | "catalogue.write"
  | "orders.read"
  | "orders.write"
  | "orders.refund"
  | "customers.read"
  | "customers.write"
  | "customers.erase"
  | "discounts.read"
  | "discounts.write"
  | "delivery.read"
  | "delivery.write"
  | "settings.read"
  | "settings.write"
  | "staff.read"
  | "staff.write"
  | "audit.read"
  | "home.read";

/** Who does something: a member of staff with a role, or a part of the program that was given the order to. */
export type Actor =
  | { readonly kind: "staff"; readonly staffId: string; readonly name: string; readonly role: Role }
  | { readonly kind: "system"; readonly name: string };

export type StaffActor = Extract<Actor, { kind: "staff" }>;

/** What the visitor is to the admin area, and the way in when they are nothing yet. */
export type Gate =
  | { readonly state: "open"; readonly actor: StaffActor; readonly email: string }
  | { readonly state: "signed_out" | "not_staff" | "second_factor" | "second_factor_setup" };

/** What an action of the admin area answers. `invalid` carries a sentence for each field by its path ("variants.0.price"). */
export type Answer<Value, Reason extends string = string> =
  | Success<Value>
  | Refusal<Reason | "signed_out" | "forbidden">
  | Refusal<"invalid", Record<string, string>>;
