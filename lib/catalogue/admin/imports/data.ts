import type { Tx } from "@/lib/platform/db";
import type { ProductImport } from "@/lib/platform/generated/client";
import { fileReportSchema } from "./schema";
import type { ImportPage } from "./types";

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

/** The latest files, newest first. */
export async function listImports(tx: Tx): Promise<ImportPage[]> {
  return (await tx.productImport.findMany({ orderBy: { createdAt: "desc" }, take: 20 })).map(page);
}
