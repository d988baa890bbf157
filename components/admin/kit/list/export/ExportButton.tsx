"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import type { ListRequest } from "@/lib/values/list-request";
import { ExportDialog } from "./ExportDialog";

type Props = { name: string; request: ListRequest; total: string };

/** Writes all that match into a CSV file. */
export function ExportButton({ name, request, total }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        type="button"
        tone="quiet"
        aria-label="Export as CSV"
        className="px-2.5!"
        onClick={() => setOpen(true)}
      >
        <Download aria-hidden="true" className="size-4" />
      </Button>
      {open ? (
        <ExportDialog
          name={name}
          request={request}
          holds={`All ${total} that match the search and the filters, in this order.`}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
