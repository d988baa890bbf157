import { otherTopics } from "@/lib/newsletter/topics/other-topics";
import { Prisma } from "@/lib/platform/generated/client";
import { isFor } from "../offers/is-for";

/** Whether a window `w` lets in whoever has this address, at this moment. */
export function letsIn(email: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(EXISTS (SELECT FROM customer c WHERE c.email = ${email} AND ${isFor(Prisma.sql`c.id`)})
    OR w.kind = 'newsletter' AND EXISTS (SELECT FROM newsletter_permission n
      WHERE n.email = ${email} AND n.state = 'live' AND n.topic <> ALL (${[...otherTopics]}::text[]))
    OR EXISTS (SELECT FROM sale_invitation i WHERE i.window_id = w.id AND i.email = ${email}))`;
}
