import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { personalFields } from "../content/types";
import { compileWording } from "../letter/compile-wording";
import { fillLetter } from "../letter/fill-letter";
import { personalLine } from "../letter/personal-line";
import { readReaderFields } from "../letter/read-reader-fields";
import type { ReaderFields } from "../letter/types";
import type { previewSchema } from "./schema";
import type { LetterPreview } from "./types";

const examples = Object.fromEntries(
  Object.entries(personalFields).map(([field, { sample }]) => [field, sample]),
) as ReaderFields;

/** A letter as one customer would get it, or somebody made up: links lead straight where they lead, the ways out nowhere. */
export async function previewLetter(
  tx: Tx,
  { wording, topic, customerId }: z.output<typeof previewSchema>,
  now: Date,
): Promise<LetterPreview> {
  const compiled = await compileWording(tx, wording, { topic }, now);
  const fields = customerId ? ((await readReaderFields(tx, [customerId])).get(customerId) ?? {}) : examples;
  const shopUrl = env().APP_URL;
  const reader = {
    fields,
    readerLinks: { preferences: `${shopUrl}/newsletter`, stop: `${shopUrl}/newsletter` },
    go: (no: number) => compiled.links[no] ?? shopUrl,
  };
  const letter = fillLetter(compiled, reader);
  const preheader = fillLetter(
    { ...compiled, subject: personalLine(wording.preheader), html: [], text: [] },
    reader,
  );
  return { ...letter, preheader: preheader.subject, bytes: Buffer.byteLength(letter.html) };
}
