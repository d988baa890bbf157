import { defineExport } from "@/lib/staff/exports/define-export";
import { subscriberListSpec } from "./subscriber-list-spec";
import type { PermissionRow, SubscriberRow } from "./types";

const each = (row: SubscriberRow, tell: (one: PermissionRow) => string) =>
  row.permissions.map((one) => `${one.topic}: ${tell(one)}`).join("\n");

/** The list of subscribers as a file, with what each permission rests on. */
export const subscriberExport = defineExport<SubscriberRow>({
  name: "subscribers",
  permission: "customers.export",
  spec: subscriberListSpec,
  columns: [
    { header: "E-mail", cell: ({ email }) => email },
    { header: "Topics", cell: (row) => each(row, ({ state }) => state) },
    { header: "Since", cell: (row) => each(row, ({ since }) => since) },
    { header: "Where", cell: (row) => each(row, ({ source }) => source) },
    { header: "Basis", cell: (row) => each(row, ({ basis }) => basis) },
    { header: "Proof", cell: (row) => each(row, ({ proof }) => proof ?? "none") },
    {
      header: "What shows it",
      cell: (row) => each(row, ({ evidence }) => (evidence ? JSON.stringify(evidence) : "")),
    },
    { header: "Words shown", cell: (row) => each(row, ({ wording }) => wording) },
    { header: "No letters because", cell: ({ suppressed }) => suppressed },
    { header: "Paused until", cell: ({ pausedUntil }) => pausedUntil },
    { header: "How often", cell: ({ frequency }) => frequency },
    { header: "Language", cell: ({ locale }) => locale },
    { header: "First known", cell: ({ createdAt }) => createdAt },
  ],
});
