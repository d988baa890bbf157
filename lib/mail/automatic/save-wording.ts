import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { cleanWords } from "../wording/clean-words";
import type { WordPart } from "../wording/types";
import { wordFaults } from "../wording/word-faults";
import { wordParts } from "../wording/word-parts";
import { listVersions } from "./data";
import { othersWording } from "./others-wording";
import type { wordingFormSchema } from "./schema";
import { wordedLetter } from "./worded-letter";

/**
 * Saves the words of a letter on one occasion as their next version; what is as we wrote it is left to us, so that it follows
 * the program. Letters take them from the next one on. Saving what stands changes nothing. Two editors: who saves second is
 * refused with "changed_meanwhile" and told what the other one wrote.
 */
export async function saveWording(
  tx: Tx,
  actor: Actor,
  { template, occasion, version, ...typed }: z.output<typeof wordingFormSchema>,
  now: Date,
): Promise<Result<{ version: number }, "forbidden" | "not_found" | "invalid" | "changed_meanwhile">> {
  const no = forbid(actor, "settings.write");
  if (no) return no;
  const letter = wordedLetter(template);
  const ours = letter?.words[occasion];
  if (!letter || !ours) return refusal("not_found");
  const words = cleanWords(typed);
  const faults = wordFaults(words, letter);
  if (faults) return refusal("invalid", faults);
  const [latest] = await listVersions(tx, letter, occasion, 1);
  if ((latest?.version ?? 0) !== version)
    return refusal("changed_meanwhile", othersWording(words, ours, latest));
  const before = latest?.words ?? ours;
  const changed = wordParts.filter((part) => words[part] !== before[part]);
  if (changed.length === 0) return success({ version });
  const own = wordParts.filter((part) => words[part] !== ours[part]);
  const next = version + 1;
  // The key decides between two who save at the same moment.
  const written = await tx.letterWording.createMany({
    data: [
      {
        ...{ template, occasion, version: next, words: pick(words, own), createdAt: now },
        ...{ actor: actorKey(actor), actorName: actor.name },
      },
    ],
    skipDuplicates: true,
  });
  if (written.count === 0) {
    const [theirs] = await listVersions(tx, letter, occasion, 1);
    return refusal("changed_meanwhile", othersWording(words, ours, theirs));
  }
  const what = { action: "letter.save", entity: "letter", entityId: template };
  const [was, is] = [pick(before, changed), pick(words, changed)];
  await audit(tx, actor, { ...what, before: was, after: is }, now);
  return success({ version: next });
}

function pick(words: Readonly<Record<WordPart, string>>, parts: readonly WordPart[]): Record<string, string> {
  return Object.fromEntries(parts.map((part) => [part, words[part]]));
}
