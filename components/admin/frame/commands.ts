import type { Permission } from "@/lib/staff/types";

type Command = {
  readonly label: string;
  /** Further words it is found by. */
  readonly words: string;
  readonly href: string;
  readonly permission: Permission;
};

/** What can be begun from the palette. */
export const commands: readonly Command[] = [
  { label: "New product", words: "add create", href: "/admin/products/new", permission: "catalogue.write" },
  {
    label: "Import products",
    words: "csv upload",
    href: "/admin/products/import",
    permission: "catalogue.write",
  },
  {
    label: "New collection",
    words: "add create",
    href: "/admin/collections/new",
    permission: "catalogue.write",
  },
  {
    label: "New order by telephone",
    words: "draft create",
    href: "/admin/orders/drafts",
    permission: "orders.write",
  },
  {
    label: "Orders to pack",
    words: "ship fulfil",
    href: "/admin/orders?state=paid&state=part_shipped&packed=no",
    permission: "orders.read",
  },
  {
    label: "New discount",
    words: "code offer create",
    href: "/admin/discounts/new",
    permission: "discounts.write",
  },
  {
    label: "New sale",
    words: "early access reduction opening create",
    href: "/admin/sales/new",
    permission: "discounts.write",
  },
  {
    label: "Brand and colours",
    words: "logo settings",
    href: "/admin/settings/brand",
    permission: "settings.read",
  },
  {
    label: "Import subscribers",
    words: "newsletter csv upload",
    href: "/admin/subscribers/import",
    permission: "newsletter.edit",
  },
  {
    label: "New segment",
    words: "group customers rule rfm audience",
    href: "/admin/segments/new",
    permission: "segments.edit",
  },
  {
    label: "New flow",
    words: "automation letters event journey welcome win-back",
    href: "/admin/flows/new",
    permission: "flows.write",
  },
  {
    label: "What letters are about",
    words: "newsletter topics soft opt-in",
    href: "/admin/settings/letters",
    permission: "settings.read",
  },
  {
    label: "Policies",
    words: "terms privacy returns",
    href: "/admin/settings/policies",
    permission: "settings.read",
  },
  { label: "Returns", words: "refund exchange", href: "/admin/returns", permission: "orders.read" },
  {
    label: "Try a basket",
    words: "discount tester",
    href: "/admin/discounts/try",
    permission: "discounts.read",
  },
  {
    label: "Find duplicates",
    words: "merge customers",
    href: "/admin/customers/duplicates",
    permission: "customers.write",
  },
  {
    label: "Your name and sign-in",
    words: "account security passkey devices rename",
    href: "/admin/account",
    permission: "home.read",
  },
  { label: "Invite somebody", words: "staff role new", href: "/admin/staff", permission: "staff.write" },
];
