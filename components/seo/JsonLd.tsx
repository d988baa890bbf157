import type { Graph } from "schema-dts";
import { jsonLdText } from "./json-ld-text";

/** What a page shows, once more for machines (https://schema.org). */
export function JsonLd({ graph }: { graph: Graph["@graph"] }) {
  const text = jsonLdText({ "@context": "https://schema.org", "@graph": graph });
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
