import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { faces } from "./faces";

const known = Object.values(faces).flatMap(({ files }) =>
  files === null
    ? []
    : ["latin", "latin-ext"].map(
        (part) =>
          [
            `${files}-${part}.woff2`,
            `node_modules/@fontsource-variable/${files}/files/${files}-${part}-wght-normal.woff2`,
          ] as const,
      ),
);
const places = new Map<string, string>(known);

/** A file of a face by the name `faceRules` gives it, from the package it came in; null for any other. */
export async function openFace(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const place = places.get(name);
  return place
    ? new Uint8Array(await readFile(resolve(/* turbopackIgnore: true */ process.cwd(), place)))
    : null;
}
