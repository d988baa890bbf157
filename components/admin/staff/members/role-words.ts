import type { Role } from "@/lib/staff/types";

/** Roles in the order of what they may, with what they are there for. */
export const roleWords: readonly { role: Role; label: string; does: string }[] = [
  { role: "owner", label: "Owner", does: "Everything, staff included." },
  {
    role: "manager",
    label: "Manager",
    does: "Everything but the staff: products, orders, customers, offers, delivery, settings and the activity log.",
  },
  {
    role: "support",
    label: "Support",
    does: "Orders with refunds, and customers. Reads the rest, changes none of it.",
  },
  {
    role: "writer",
    label: "Writer",
    does: "Products, collections and segments. Sees no orders and no customers, only how many there are.",
  },
];

/** "Owner" */
export function roleLabel(role: Role): string {
  return roleWords.find((words) => words.role === role)?.label ?? role;
}
