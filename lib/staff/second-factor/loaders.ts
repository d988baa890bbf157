import { reader } from "@/lib/platform/reader";
import { getGate } from "../loaders";
import { pageInside } from "../page-inside";
import type { Gate } from "../types";
import { readSecondFactor } from "./data";
import type { SecondFactor } from "./types";

type OwnSecondFactor = {
  readonly state: Gate["state"];
  readonly factor: SecondFactor;
  /** Where they go on to. */
  readonly page: string;
};

/**
 * What the visitor's way in lacks, and the second factor they have; null for who is no member of staff.
 * @param wanted the page of the admin area they came for
 */
export async function getOwnSecondFactor(wanted?: string | string[]): Promise<OwnSecondFactor | null> {
  const gate = await getGate();
  if (gate.state === "signed_out" || gate.state === "not_staff") return null;
  const { staffId } = gate.state === "open" ? gate.actor : gate.member;
  return { state: gate.state, factor: await readSecondFactor(reader(), staffId), page: pageInside(wanted) };
}
