import type { Tx } from "@/lib/platform/db";
import type { ShopSettings } from "@/lib/shop/types";
import { letterSample } from "./automatic/samples/letter-samples";
import type { Letters, RealTemplate, Template } from "./types";
import { readWording } from "./wording/data";
import { occasionOf } from "./wording/occasion-of";
import type { Wording } from "./wording/types";

type Written<T extends RealTemplate = RealTemplate> = { template: T; props: Letters[T]; wording: Wording };

/** The letter that a row of the outbox stands for, in the words that hold now; for a test the example of another letter. */
export async function whatToWrite(
  tx: Tx,
  row: { template: RealTemplate | "test-letter"; props: Letters[Template] },
  { money }: ShopSettings,
  shopUrl: string,
): Promise<Written> {
  if (row.template === "test-letter") {
    // Only `enqueueLetter` writes letters, so a row's props are those of its template.
    const { template, occasion, wording } = row.props as Letters["test-letter"];
    return { template, props: letterSample(template, occasion, { ...money, shopUrl }), wording };
  }
  const { template } = row;
  const props = row.props as Letters[typeof template];
  return { template, props, wording: await readWording(tx, template, occasionOf(template, props)) };
}
