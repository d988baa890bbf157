import { buildWhenStale } from "../../../sandbox/build";

/** Builds the shop once before files that open it side by side. */
export default function setup(): void {
  buildWhenStale(process.env.NEXT_DIST_DIR || ".next", console.log);
}
