import { z } from "zod";
import { selectionSchema } from "@/lib/staff/lists/schema";

const typed = z.string().trim().max(40);
const id = z.string().max(60);
const ids = z.array(id).max(200);

export const saleFormSchema = z.object({
  id: id.nullable(),
  version: z.int(),
  name: z.string().trim().min(1, "Give it a name.").max(100, "100 letters are the most."),
  percent: typed,
  ownPrices: z.record(id, typed),
  productIds: ids,
  collectionIds: ids,
  opensAt: typed,
  endsAt: typed,
  limitPerCustomer: typed,
  holdout: z.number().min(0).max(50),
  windows: z
    .array(
      z.object({
        id,
        kind: z.enum(["newsletter", "segment", "tier", "invitation"]),
        segmentId: id,
        tier: typed,
        opensAt: typed,
      }),
    )
    .max(10, "Ten windows are the most."),
});

/** Addresses as somebody typed them, one a line or with commas between. */
export const inviteSchema = z.object({
  id,
  emails: z
    .string()
    .max(60_000)
    .transform((text) => [
      ...new Set(
        text
          .toLowerCase()
          .split(/[\s,;]+/u)
          .filter(Boolean),
      ),
    ])
    .pipe(
      z
        .array(z.string())
        .min(1, "Write at least one address.")
        .max(1000, "1,000 at once are the most.")
        .superRefine((emails, { addIssue }) => {
          const wrong = emails.find((email) => !z.email().safeParse(email).success);
          if (wrong !== undefined) addIssue(`“${wrong}” is no e-mail address.`);
        }),
    ),
});

/** Invitations chosen in the list of a sale. */
export const withdrawSchema = z.object({ id, selection: selectionSchema });

/** Whether and how people are written to as a window begins. */
export const mailingSchema = z.object({
  windowId: id,
  on: z.boolean(),
  topic: z.string().max(60),
  spreadMinutes: z.int().min(0).max(1440).multipleOf(15),
});
export const windowSeenSchema = z.object({ windowId: id });

export const announcementSchema = z
  .object({
    saleId: id,
    on: z.boolean(),
    slug: z.string().trim().toLowerCase().max(60, "60 letters are the most."),
    words: z.string().trim().max(2000, "2,000 letters are the most."),
  })
  .refine(({ on, slug }) => !on || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug), {
    path: ["slug"],
    message: "Letters from a to z, numbers and single hyphens between them.",
  });

/** A sale as somebody saw it. */
export const saleSeenSchema = z.object({ id, version: z.int() });

/** A copy of a sale, with when it opens. */
export const saleCopySchema = z.object({ id, opensAt: typed });
