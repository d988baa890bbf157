const places: Readonly<Record<string, (id: string) => string>> = {
  product: (id) => `/admin/products/${id}`,
  collection: (id) => `/admin/collections/${id}`,
  order: (id) => `/admin/orders/${id}`,
  draft: (id) => `/admin/orders/drafts/${id}`,
  customer: (id) => `/admin/customers/${id}`,
  discount: (id) => `/admin/discounts/${id}`,
  sale: (id) => `/admin/sales/${id}`,
  segment: (id) => `/admin/segments/${id}`,
  campaign: (id) => `/admin/campaigns/${id}`,
  staff: () => "/admin/staff",
  setting: () => "/admin/settings",
  policy: () => "/admin/settings/policies",
  delivery: () => "/admin/delivery",
  holiday: () => "/admin/delivery/holidays",
  tax: () => "/admin/delivery/tax",
};

/** Where a thing of the audit log is in the admin area; null for what has no page. */
export function thingHref(entity: string, id: string): string | null {
  return places[entity]?.(encodeURIComponent(id)) ?? null;
}
