import { hearNews } from "@/lib/platform/news";

// A second process of the shop: says what it hears.
hearNews({
  onNews: (text) => process.send?.(text),
  onGap: () => process.send?.("listening"),
});
