"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { readListRequest } from "@/lib/values/list-request";
import { ExportDialog } from "../kit/list/export/ExportDialog";

const everything = readListRequest({});

/** The whole catalogue as a file, written while one watches or does something else. */
export function TakeCatalogue() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="button" tone="quiet" onClick={() => setOpen(true)}>
        <Download aria-hidden="true" className="size-4" />
        Take the catalogue away
      </Button>
      {open ? (
        <ExportDialog
          name="catalogue"
          request={everything}
          title="The catalogue as CSV"
          holds="Every product, whatever its state."
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
