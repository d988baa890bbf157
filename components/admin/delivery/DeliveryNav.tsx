import { SectionNav } from "@/components/admin/settings/SectionNav";

/** The pages of delivery. */
export function DeliveryNav({ here }: { here: "zones" | "holidays" | "tax" }) {
  return (
    <SectionNav
      label="Delivery"
      here={here}
      links={[
        { id: "zones", href: "/admin/delivery", label: "Zones and methods" },
        { id: "holidays", href: "/admin/delivery/holidays", label: "Holidays" },
        { id: "tax", href: "/admin/delivery/tax", label: "Tax" },
      ]}
    />
  );
}
