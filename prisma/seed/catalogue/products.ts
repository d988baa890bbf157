import { beds } from "./beds";
import { blankets } from "./blankets";
import { bowls } from "./bowls";
import { care } from "./care";
import { nests } from "./nests";
import { play } from "./play";
import type { DemoProduct } from "./types";
import { walking } from "./walking";

/** Everything that the demo shop sells. */
export const demoProducts: DemoProduct[] = [
  ...beds,
  ...nests,
  ...blankets,
  ...bowls,
  ...walking,
  ...play,
  ...care,
];
