import { connection } from "next/server";
import { reader } from "@/lib/platform/reader";
import { readOwnerLink } from "./data";
import type { OwnerLinkKind } from "./types";

/** What the owner's link that somebody followed opens; null when it opens nothing any more. */
export async function getOwnerLink(token: string): Promise<OwnerLinkKind | null> {
  await connection();
  return readOwnerLink(reader(), token, new Date());
}
