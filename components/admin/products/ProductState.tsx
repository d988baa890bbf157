import { When } from "../kit/format/When";
import { StateBadge } from "../kit/StateBadge";

type Props = { status: "draft" | "active" | "archived"; publishedAt: Date | null; now: Date };

/** Whether a product is in the shop, in a word. */
export function ProductState({ status, publishedAt, now }: Props) {
  if (status === "draft") return <StateBadge>Draft</StateBadge>;
  if (status === "archived") return <StateBadge>Archived</StateBadge>;
  if (publishedAt && publishedAt > now)
    return (
      <StateBadge tone="notice">
        From <When at={publishedAt} within />
      </StateBadge>
    );
  return publishedAt ? (
    <StateBadge tone="success">In the shop</StateBadge>
  ) : (
    <StateBadge>Not shown</StateBadge>
  );
}
