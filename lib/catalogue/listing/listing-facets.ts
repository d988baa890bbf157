type Faceted = {
  readonly vendor: string;
  readonly productType: string;
  readonly tags: readonly string[];
  readonly options: readonly { readonly name: string; readonly values: readonly string[] }[];
};

/** What filters count: "vendor=…", "type=…", "tag=…", "option:Colour=Oat"; each once. */
export function listingFacets({ vendor, productType, tags, options }: Faceted): string[] {
  return [
    ...new Set([
      ...(vendor ? [`vendor=${vendor}`] : []),
      ...(productType ? [`type=${productType}`] : []),
      ...tags.map((tag) => `tag=${tag}`),
      ...options.flatMap(({ name, values }) => values.map((value) => `option:${name}=${value}`)),
    ]),
  ];
}
