import { reader } from "@/lib/platform/reader";
import { getShop } from "@/lib/shop/loaders";
import { browsingTopic } from "./browsing-topic";

/**
 * Whether what this visitor looks at is to be noted: they are signed in and agreed to it, and the shop does it at all. Asks
 * nothing of the database for anybody else.
 * @param email the address that their session has proven; null for a guest
 */
export async function remembersViews(email: string | null): Promise<boolean> {
  const { newsletter } = await getShop();
  if (!newsletter.browsing) return false;
  if (email === null) return false;
  const standing = await reader().newsletterPermission.findUnique({
    where: { email_topic: { email, topic: browsingTopic } },
    select: { state: true },
  });
  return standing?.state === "live";
}
