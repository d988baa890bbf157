import type { Tx } from "@/lib/platform/db";
import { goAddress } from "../clicks/go-address";
import { wordingSchema } from "../content/schema";
import { personalFields } from "../content/types";
import { compileWording } from "../letter/compile-wording";
import { fillLetter } from "../letter/fill-letter";
import type { CompiledLetter } from "../letter/types";
import type { CheckedWording } from "./types";

type Campaign = {
  readonly topic: string;
  readonly trialShare: number | null;
  readonly wordings: readonly { variant: string; subject: string; preheader: string; content: unknown }[];
};

/** The wordings of a campaign that are to be sent, written out as they would be now. */
export async function readWordings(tx: Tx, campaign: Campaign, now: Date): Promise<CheckedWording[]> {
  const { topic, trialShare, wordings } = campaign;
  const checked: CheckedWording[] = [];
  for (const row of wordings) {
    const { variant } = row;
    if (variant !== "a" && (variant !== "b" || trialShare === null)) continue;
    const wording = wordingSchema.parse(row);
    const compiled = await compileWording(tx, wording, { topic }, now);
    checked.push({ variant, wording, compiled, bytes: bytesOf(compiled) });
  }
  return checked;
}

/** As long as a letter gets: with samples, and addresses of the longest row there can be. */
function bytesOf(compiled: CompiledLetter): number {
  const fields = Object.fromEntries(
    Object.entries(personalFields).map(([name, { sample }]) => [name, sample]),
  );
  const page = "x".repeat(120);
  const { html } = fillLetter(compiled, {
    fields,
    readerLinks: { preferences: page, stop: page },
    go: (no) => `https://shop.example${goAddress(10n ** 12n, no)}`,
  });
  return Buffer.byteLength(html);
}
