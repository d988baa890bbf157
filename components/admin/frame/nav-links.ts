import {
  Award,
  Boxes,
  ChartPie,
  ClipboardList,
  Handshake,
  History,
  House,
  type LucideIcon,
  Mail,
  Package,
  Percent,
  Send,
  Settings,
  ShoppingBasket,
  Tags,
  Truck,
  UserCog,
  Users,
  Workflow,
} from "lucide-react";
import type { Permission } from "@/lib/staff/types";

type NavLink = {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly permission: Permission;
  /** The letter that follows G. */
  readonly key: string;
};

/** The areas of the admin in the order they stand. */
export const navLinks: readonly NavLink[] = [
  { href: "/admin", label: "Home", icon: House, permission: "home.read", key: "h" },
  { href: "/admin/orders", label: "Orders", icon: ClipboardList, permission: "orders.read", key: "o" },
  { href: "/admin/products", label: "Products", icon: Package, permission: "catalogue.read", key: "p" },
  { href: "/admin/collections", label: "Collections", icon: Boxes, permission: "catalogue.read", key: "l" },
  { href: "/admin/customers", label: "Customers", icon: Users, permission: "customers.read", key: "c" },
  { href: "/admin/subscribers", label: "Subscribers", icon: Mail, permission: "newsletter.read", key: "b" },
  { href: "/admin/segments", label: "Segments", icon: ChartPie, permission: "segments.read", key: "e" },
  { href: "/admin/campaigns", label: "Campaigns", icon: Send, permission: "campaigns.read", key: "m" },
  { href: "/admin/flows", label: "Flows", icon: Workflow, permission: "flows.read", key: "f" },
  {
    href: "/admin/recovery",
    label: "Recovery",
    icon: ShoppingBasket,
    permission: "newsletter.read",
    key: "r",
  },
  { href: "/admin/referrals", label: "Referrals", icon: Handshake, permission: "referrals.read", key: "n" },
  { href: "/admin/discounts", label: "Discounts", icon: Percent, permission: "discounts.read", key: "d" },
  { href: "/admin/sales", label: "Sales", icon: Tags, permission: "discounts.read", key: "i" },
  { href: "/admin/loyalty", label: "Points", icon: Award, permission: "discounts.read", key: "w" },
  { href: "/admin/delivery", label: "Delivery", icon: Truck, permission: "delivery.read", key: "v" },
  { href: "/admin/settings", label: "Settings", icon: Settings, permission: "settings.read", key: "s" },
  { href: "/admin/staff", label: "Staff", icon: UserCog, permission: "staff.read", key: "t" },
  { href: "/admin/activity", label: "Activity", icon: History, permission: "audit.read", key: "a" },
];

/** Which area a path is in, "" for none. Returns are looked after with the orders. */
export function currentArea(path: string): string {
  if (path === "/admin" || path.startsWith("/admin/returns"))
    return path === "/admin" ? path : "/admin/orders";
  const area = navLinks.find(
    ({ href }) => href !== "/admin" && (path === href || path.startsWith(`${href}/`)),
  );
  return area?.href ?? "";
}
