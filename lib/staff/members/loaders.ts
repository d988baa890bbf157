import { connection } from "next/server";
import { reader } from "@/lib/platform/reader";
import { staffLoader } from "../loaders";
import { permits } from "../permits";
import { readRequirement } from "../second-factor/data";
import { listMembers, readInvitation } from "./data";
import type { Invitation } from "./types";

/** Everybody of the staff, and what the one who looks may do about it. */
export const getStaffPage = staffLoader("staff.read", async ({ tx, actor }) => ({
  members: await listMembers(tx),
  required: await readRequirement(tx),
  mayWrite: permits(actor, "staff.write"),
  ownId: actor.staffId,
}));

/** What the invitation that somebody follows offers; null when it opens nothing any more. */
export async function getInvitation(token: string): Promise<Invitation | null> {
  await connection();
  return readInvitation(reader(), token, new Date());
}
