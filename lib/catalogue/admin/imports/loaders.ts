import { staffLoader } from "@/lib/staff/loaders";
import { listImports, readImport } from "./data";

export const getImport = staffLoader("catalogue.write", ({ tx }, id: string) => readImport(tx, id));
export const getImports = staffLoader("catalogue.write", ({ tx }) => listImports(tx));
