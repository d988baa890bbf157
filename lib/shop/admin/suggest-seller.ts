import type { Tx } from "@/lib/platform/db";
import type { StaffActor } from "@/lib/staff/types";
import { readShop } from "../data";
import type { SavedSettings } from "./types";

/** The seller's details with what can be guessed: the shop's name, and name and address of who is asking. */
export async function suggestSeller(
  tx: Tx,
  seller: SavedSettings<"seller">,
  { staffId }: StaffActor,
): Promise<SavedSettings<"seller">> {
  const [{ brand }, member] = await Promise.all([
    readShop(tx),
    tx.staffMember.findUniqueOrThrow({ where: { id: staffId }, select: { name: true, email: true } }),
  ]);
  return { ...seller, legalName: brand.name, email: member.email, personName: member.name };
}
