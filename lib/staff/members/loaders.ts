import { connection } from "next/server";
import { reader } from "@/lib/platform/reader";
import { staffLoader } from "../loaders";
import { listMembers, readInvitation } from "./data";
import type { Invitation } from "./types";

/** Everybody of the staff. */
export const getMembers = staffLoader("staff.read", ({ tx }) => listMembers(tx));

/** What the invitation that somebody follows offers; null when it opens nothing any more. */
export async function getInvitation(token: string): Promise<Invitation | null> {
  await connection();
  return readInvitation(reader(), token, new Date());
}
