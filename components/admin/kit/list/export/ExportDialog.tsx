"use client";

import { Button } from "@/components/ui/Button";
import { buttonStyle } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/Notice";
import type { ExportProgress } from "@/lib/staff/exports/types";
import type { ListRequest } from "@/lib/values/list-request";
import { Dialog } from "../../Dialog";
import { useShopFormat } from "../../format/ShopFormat";
import { When } from "../../format/When";
import { useExports } from "./use-exports";

type Props = {
  name: string;
  request: ListRequest;
  title?: string;
  /** What will be in it, as a sentence. */
  holds: string;
  onClose: () => void;
};

/** Begins an export and shows how far it is; it goes on when this is closed, and the file waits here for a week. */
export function ExportDialog({ name, request, title = "Export as CSV", holds, onClose }: Props) {
  const { files, error, asking, begin } = useExports(name, request);
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={title}
      description={`${holds} You may close this; the file waits here for a week.`}
      footer={
        <Button type="button" busy={asking} onClick={() => void begin()}>
          Write the file
        </Button>
      }
    >
      {error ? (
        <Notice kind="danger" role="alert">
          {error}
        </Notice>
      ) : null}
      <ul aria-label="Files" className="grid gap-2">
        {files?.map((file) => (
          <ExportFile key={file.id} file={file} />
        ))}
      </ul>
    </Dialog>
  );
}

function ExportFile({ file }: { file: ExportProgress }) {
  const { locale } = useShopFormat();
  const { state, rowsDone, rowsTotal, href, bytes } = file;
  const rows = `${rowsDone.toLocaleString(locale)} ${rowsDone === 1 ? "row" : "rows"}`;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-m border px-3 py-2">
      <div className="min-w-0 grow">
        <p className="font-medium">
          <When at={file.createdAt} />
        </p>
        <p role="status" className="text-xs text-ink-soft tabular-nums">
          {state === "waiting" ? "Waiting for its turn" : null}
          {state === "running"
            ? `${rows} written${rowsTotal === null ? "" : ` of ${rowsTotal.toLocaleString(locale)}`}`
            : null}
          {state === "done" ? `${rows}, ${sizeWords(bytes ?? 0, locale)}` : null}
          {state === "failed" ? "Could not be written; it is tried again" : null}
        </p>
        {state === "running" ? (
          <progress
            aria-label="Rows written"
            className="mt-1.5 block h-1.5 w-full accent-(--accent)"
            {...(rowsTotal === null ? {} : { value: rowsDone, max: Math.max(rowsTotal, 1) })}
          />
        ) : null}
      </div>
      {href ? (
        <a href={href} download className={buttonStyle("quiet", "normal")}>
          Download
        </a>
      ) : null}
    </li>
  );
}

function sizeWords(bytes: number, locale: string): string {
  const [amount, unit] =
    bytes < 1_000_000 ? ([bytes / 1_000, "kilobyte"] as const) : ([bytes / 1_000_000, "megabyte"] as const);
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(amount);
}
