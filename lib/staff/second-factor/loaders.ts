import { reader } from "@/lib/platform/reader";
import { getGate } from "../loaders";
import type { Gate } from "../types";
import { readSecondFactor } from "./data";
import type { SecondFactor } from "./types";

/** What the visitor's way in lacks, and the second factor they have; null for who is no member of staff. */
export async function getOwnSecondFactor(): Promise<{ state: Gate["state"]; factor: SecondFactor } | null> {
  const gate = await getGate();
  if (gate.state === "signed_out" || gate.state === "not_staff") return null;
  const { staffId } = gate.state === "open" ? gate.actor : gate.member;
  return { state: gate.state, factor: await readSecondFactor(reader(), staffId) };
}
