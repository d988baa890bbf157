import { Prisma } from "@/lib/platform/generated/client";
import { browsingTopic } from "./browsing-topic";

/** Whether the owner of a proven address agreed that what they look at is noted, as SQL of a boolean; false for nobody. */
export function remembered(email: string | Prisma.Sql | null): Prisma.Sql {
  if (email === null) return Prisma.sql`false`;
  return Prisma.sql`EXISTS (SELECT FROM newsletter_permission n
    WHERE n.email = ${email}::citext AND n.topic = ${browsingTopic} AND n.state = 'live')`;
}
