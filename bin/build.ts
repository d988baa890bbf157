import { buildWhenStale } from "../sandbox/build";

// Builds the web part ahead of the first start, as an image or a deployment does.
buildWhenStale(process.env.NEXT_DIST_DIR || ".next", console.log);
