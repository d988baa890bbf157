import { staffLoader } from "@/lib/staff/loaders";
import type { ListRequest } from "@/lib/values/list-request";
import { listImports, readImport } from "./data";

export const getImport = staffLoader("catalogue.write", ({ tx }, id: string) => readImport(tx, id));
export const getImports = staffLoader("catalogue.write", ({ tx }, request: ListRequest) =>
  listImports(tx, request),
);
