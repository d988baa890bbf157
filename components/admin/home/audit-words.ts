import { doneWords } from "../staff/history/done-words";

/** "saved a product", "shipped 3 orders", from the log's "product.save"; other words as they stand in the log. */
export function auditWords(action: string, entity: string, times: number): string {
  const verb = action.split(".").at(-1) ?? action;
  // What is exported is the list, and the log names the file.
  const thing = entity === "export" ? "list" : entity.replaceAll("_", " ");
  const what = times === 1 ? `${/^[aeiou]/.test(thing) ? "an" : "a"} ${thing}` : `${times} ${thing}s`;
  const said = doneWords[verb];
  return said ? `${said} ${what}` : `${verb.replaceAll("_", " ")}: ${what}`;
}
