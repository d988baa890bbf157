import { defineExport } from "@/lib/staff/exports/define-export";
import { customerListSpec } from "./customer-list-spec";
import type { CustomerListRow } from "./types";

/** The list of customers as a file. */
export const customerExport = defineExport<CustomerListRow>({
  name: "customers",
  permission: "customers.export",
  spec: customerListSpec,
  columns: [
    { header: "Id", cell: ({ id }) => id },
    { header: "Name", cell: ({ name }) => name },
    { header: "E-mail", cell: ({ email }) => email },
    { header: "Orders", cell: ({ orders }) => orders },
    { header: "Spent (smallest units)", cell: ({ spent }) => spent },
    { header: "Last order", cell: ({ lastOrderAt }) => lastOrderAt },
    { header: "First known", cell: ({ createdAt }) => createdAt },
    { header: "Account", cell: ({ hasAccount }) => (hasAccount ? "yes" : "no") },
    { header: "Newsletter", cell: ({ newsletter }) => newsletter },
    { header: "Tags", cell: ({ tags }) => tags.join(", ") },
  ],
});
