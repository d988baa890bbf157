import { reader } from "@/lib/platform/reader";
import { readSession } from "@/lib/platform/sessions/session";
import { getShop } from "@/lib/shop/loaders";
import { browsingTopic } from "./browsing-topic";

/**
 * Whether what this visitor looks at is to be noted: they are signed in and agreed to it, and the shop does it at all. Asks
 * nothing of the database for anybody else.
 */
export async function remembersViews(): Promise<boolean> {
  const { newsletter } = await getShop();
  if (!newsletter.browsing) return false;
  const session = await readSession();
  if (!session?.proven) return false;
  const standing = await reader().newsletterPermission.findUnique({
    where: { email_topic: { email: session.email, topic: browsingTopic } },
    select: { state: true },
  });
  return standing?.state === "live";
}
