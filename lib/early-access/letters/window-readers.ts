import { otherTopics } from "@/lib/newsletter/topics/other-topics";
import { Prisma } from "@/lib/platform/generated/client";
import { isFor } from "../offers/is-for";

/**
 * The addresses of those whom a window `w` lets in: its customers, with a newsletter's window every reader of the letters,
 * with an account or without, and those who were invited by hand.
 */
export const windowReaders = Prisma.sql`SELECT c.email FROM customer c WHERE ${isFor(Prisma.sql`c.id`)}
  UNION SELECT n.email FROM newsletter_permission n
    WHERE w.kind = 'newsletter' AND n.state = 'live' AND n.topic <> ALL (${[...otherTopics]}::text[])
  UNION SELECT i.email FROM sale_invitation i WHERE i.window_id = w.id`;
