const done: Record<string, string> = {
  add: "added",
  answer: "answered",
  approve: "approved",
  archive: "archived",
  cancel: "cancelled",
  change: "changed",
  create: "created",
  delete: "deleted",
  deliver: "delivered",
  edit: "edited",
  end: "ended",
  erase: "erased",
  export: "exported",
  import: "imported",
  invite: "invited",
  merge: "merged",
  note: "noted on",
  publish: "published",
  refund: "refunded",
  remove: "removed",
  save: "saved",
  ship: "shipped",
  tag: "tagged",
};

/** "saved a product", "shipped 3 orders", from the log's "product.save"; other words as they stand in the log. */
export function auditWords(action: string, entity: string, times: number): string {
  const verb = action.split(".").at(-1) ?? action;
  // What is exported is the list, and the log names the file.
  const thing = entity === "export" ? "list" : entity.replaceAll("_", " ");
  const what = times === 1 ? `${/^[aeiou]/.test(thing) ? "an" : "a"} ${thing}` : `${times} ${thing}s`;
  const said = done[verb];
  return said ? `${said} ${what}` : `${verb.replaceAll("_", " ")}: ${what}`;
}
