import { expect, test } from "vitest";
import { visitorQuestion } from "@/lib/basket/schema";
import { createId } from "@/lib/values/id";

test("what a page wants to know is ids, whatever stands in its address", () => {
  const ids = Array.from({ length: 101 }, () => createId("prod"));
  expect(visitorQuestion(null, null)).toEqual({ variantId: null, productIds: [] });
  expect(visitorQuestion("", `,${ids[0]},bed,${ids[0]}\u0000,${createId("var")}`)).toEqual({
    variantId: null,
    productIds: [ids[0]],
  });
  expect(visitorQuestion(null, ids.join(",")).productIds).toEqual(ids.slice(0, 100));
});
