import type { Refusal, Success } from "@/lib/values/result";

export type Role = "owner" | "manager" | "support" | "writer";

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
  | "customers.export"
  | "newsletter.read"
  | "newsletter.edit"
  | "segments.read"
  | "segments.edit"
  | "campaigns.read"
  | "campaigns.write"
  | "campaigns.send"
  | "flows.read"
  | "flows.write"
  | "flows.switch"
  | "referrals.read"
  | "referrals.write"
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

/** What is asked a recent second factor for, of those who have one. */
export type SensitivePermission = "customers.erase" | "customers.export" | "staff.write";

/** Who does something: a member of staff with a role, or a part of the program that was given the order to. */
export type Actor =
  | {
      readonly kind: "staff";
      readonly staffId: string;
      readonly name: string;
      readonly role: Role;
      /** Has a second factor but has not shown it for so long that sensitive acts ask for it again. */
      readonly stale?: boolean;
    }
  | { readonly kind: "system"; readonly name: string };

export type StaffActor = Extract<Actor, { kind: "staff" }>;

/** A member whose way in is not finished: who they are, for the pages that finish it. They may do nothing else yet. */
type Unfinished = { readonly member: StaffActor; readonly email: string };

/** What the visitor is to the admin area, and the way in when they are nothing yet. */
export type Gate =
  | { readonly state: "open"; readonly actor: StaffActor; readonly email: string }
  | ({ readonly state: "second_factor" } & Unfinished)
  | ({ readonly state: "second_factor_setup" } & Unfinished)
  | { readonly state: "signed_out" }
  | { readonly state: "not_staff" };

/** What an action of the admin area answers. `invalid` carries a sentence for each field by its path ("variants.0.price"). */
export type Answer<Value, Reason extends string = string> =
  | Success<Value>
  | Refusal<Reason | "signed_out" | "forbidden" | "second_factor_needed">
  | Refusal<"invalid", Record<string, string>>;
