/** What the office asks about where something goes, in order; the country is chosen from a list of its own. */
export const addressFields = [
  { name: "line1", label: "Address", wide: true, optional: false },
  { name: "line2", label: "Second line", wide: true, optional: true },
  { name: "city", label: "Town or city", wide: false, optional: false },
  { name: "postcode", label: "Postcode", wide: false, optional: true },
  { name: "region", label: "Region or state", wide: false, optional: true },
  { name: "phone", label: "Telephone", wide: false, optional: true },
] as const;
