import type { Actor, Permission, Role } from "./types";

const writer: readonly Permission[] = [
  "home.read",
  "catalogue.read",
  "catalogue.write",
  "segments.read",
  "segments.edit",
  "campaigns.read",
  "campaigns.write",
  "flows.read",
  "flows.write",
  "discounts.read",
  "delivery.read",
  "settings.read",
];

const support: readonly Permission[] = [
  "home.read",
  "catalogue.read",
  "orders.read",
  "orders.write",
  "orders.refund",
  "customers.read",
  "customers.write",
  "newsletter.read",
  "segments.read",
  "campaigns.read",
  "flows.read",
  "referrals.read",
  "discounts.read",
  "delivery.read",
  "settings.read",
];

const manager: readonly Permission[] = [
  ...support,
  "catalogue.write",
  "customers.erase",
  "customers.export",
  "newsletter.edit",
  "segments.edit",
  "campaigns.write",
  "campaigns.send",
  "flows.write",
  "flows.switch",
  "referrals.write",
  "discounts.write",
  "delivery.write",
  "settings.write",
  "staff.read",
  "audit.read",
];

/** Which role may do what. An owner may do everything; only an owner decides about staff. */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  owner: [...manager, "staff.write"],
  manager,
  support,
  writer,
};

/** Whether an actor may. The program itself may: it acts on orders that were checked when they were given. */
export function permits(actor: Actor, permission: Permission): boolean {
  return actor.kind === "system" || rolePermissions[actor.role].includes(permission);
}
