import { Prisma } from "@/lib/platform/generated/client";
import type { ListSpec } from "@/lib/platform/lists/list-spec";
import { wordConditions } from "@/lib/platform/lists/word-conditions";

const address = Prisma.sql`lower(i.email::text)`;

/**
 * How the list of a sale's invitations is read: those that were made by hand, and not the links that letters of other windows
 * made. They are found by their window: no order needs an index of its own.
 */
export function invitationListSpec(saleId: string): ListSpec {
  return {
    columns: Prisma.sql`i.id, i.email::text AS email, i.created_at AS "createdAt", i.used_at AS "usedAt"`,
    from: Prisma.sql`sale_invitation i`,
    id: Prisma.sql`i.id`,
    sorts: {
      made: { by: Prisma.sql`i.created_at`, type: "timestamptz", descending: true },
      email: { by: address, type: "text", descending: false },
    },
    usual: "made",
    filters: {
      used: ([value]) =>
        value === "yes"
          ? Prisma.sql`i.used_at IS NOT NULL`
          : value === "no"
            ? Prisma.sql`i.used_at IS NULL`
            : null,
    },
    search: (text) => [wordConditions(address, text)],
    always: Prisma.sql`i.window_id IN (SELECT w.id FROM sale_window w WHERE w.sale_id = ${saleId} AND w.kind = 'invitation')`,
  };
}
