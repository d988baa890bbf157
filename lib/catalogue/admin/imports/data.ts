import type { Tx } from "@/lib/platform/db";
import type { ProductImport } from "@/lib/platform/generated/client";
import { readList } from "@/lib/platform/lists/read-list";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { importListSpec } from "./import-list-spec";
import { fileReportSchema } from "./schema";
import type { ImportPage, ImportRow } from "./types";

function page(row: ProductImport): ImportPage {
  const { key: _, startedBy: __, report, result, ...rest } = row;
  const read = (kept: unknown) => fileReportSchema.safeParse(kept).data ?? null;
  return { ...rest, report: read(report), result: read(result) };
}

/** A file that was brought, with what it would do or did; null when there is none of this id. */
export async function readImport(tx: Tx, id: string): Promise<ImportPage | null> {
  const row = await tx.productImport.findUnique({ where: { id } });
  return row && page(row);
}

/** A page of the brought files, the latest first. */
export function listImports(tx: Tx, request: ListRequest): Promise<ListPage<ImportRow>> {
  return readList<ImportRow>(tx, importListSpec, request);
}
