import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import { countSent, listGallery, listVersions, readStanding } from "./data";
import { letterNotes } from "./letter-notes";
import { previewLetter } from "./preview-letter";
import { readDesk } from "./read-desk";
import { wordedLetter } from "./worded-letter";
import { previewWritten } from "./written/preview-written";
import { writtenNotes } from "./written/written-notes";
import { writtenTemplate } from "./written/written-template";

const versionsShown = 20;

/** Every letter that the shop writes. */
export const getLetterGallery = staffLoader("settings.read", ({ tx, now }) => listGallery(tx, now));

/** One letter with all its page needs, on the first of its occasions unless another is named; null when there is none. */
export const getLetterEditor = staffLoader(
  "settings.read",
  async ({ tx, actor, now }, template: string, asked: string) => {
    const letter = wordedLetter(template);
    if (!letter) return null;
    const note = letterNotes[letter.template];
    const [first = "usual"] = Object.keys(letter.words);
    const occasion = Object.hasOwn(letter.words, asked) ? asked : first;
    const ours = letter.words[occasion];
    if (!ours) return null;
    const [versions, standing, sent, { sender, shop }] = await Promise.all([
      listVersions(tx, letter, occasion, versionsShown),
      readStanding(tx, template),
      countSent(tx, template, now),
      readDesk(tx),
    ]);
    const words = versions[0]?.words ?? ours;
    return {
      ...{ note, occasion, ours, versions, sent, ...standing },
      occasions: Object.keys(letter.words).map((id) => ({ id, label: note.occasions?.[id] ?? id })),
      form: { template: letter.template, occasion, version: versions[0]?.version ?? 0, ...words },
      fields: letter.examples(occasion, sender, shop),
      preview: await previewLetter({ template: letter.template, occasion, words }, sender, shop),
      mayEdit: permits(actor, "settings.write"),
    };
  },
);

/** A letter whose words are written elsewhere: what it is, and an example on its sheet; null when there is none of this name. */
export const getWrittenLetter = staffLoader("settings.read", async ({ tx }, name: string) => {
  const template = writtenTemplate(name);
  if (!template) return null;
  const { sender, shop } = await readDesk(tx);
  return { note: writtenNotes[template], preview: await previewWritten(template, sender, shop) };
});
