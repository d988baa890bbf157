import { hearNews } from "@/lib/platform/news";

// A second process of the shop: says what it hears.
hearNews({
  onNews: (news) => process.send?.(news),
  onGap: () => process.send?.("listening"),
});
