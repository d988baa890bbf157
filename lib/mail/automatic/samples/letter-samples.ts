import type { Letters, RealTemplate } from "../../types";
import { ambassadorSamples } from "./ambassador-samples";
import { example, type SampleShop } from "./example";
import { occasionSamples } from "./occasion-samples";
import { orderSamples } from "./order-samples";
import { otherSamples } from "./other-samples";

/** One believable set of props for every letter. A letter without one is a fault of types. */
export function letterSamples(shop: SampleShop): { [T in RealTemplate]: Letters[T] } {
  const told = example(shop);
  return { ...orderSamples(told), ...otherSamples(told), ...ambassadorSamples(told) };
}

/** The example of one letter on one of its occasions. */
export function letterSample<T extends RealTemplate>(
  template: T,
  occasion: string,
  shop: SampleShop,
): Letters[T] {
  const other = occasionSamples(example(shop))[template]?.[occasion];
  return { ...letterSamples(shop)[template], ...other };
}
