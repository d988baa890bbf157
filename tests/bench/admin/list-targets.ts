import type pg from "pg";

export type ListTarget = { name: string; path: () => string };

const words = [
  "willow",
  "heath wool",
  "bramble bed",
  "BN-0004",
  "juniper",
  "velvet",
  "fern cushion",
  "sorrel",
];
const people = ["okafor", "ada love", "edie", "wren.77", "yusuf 12", "lindq", "noor.1", "quinn costa"];
const buyers = ["shah", "1000777", "otto weber", "BN-0009", "una.5", "haddad", "1000042", "maya sil"];

function inTurn(values: readonly string[]): () => string {
  let next = 0;
  return () => values[next++ % values.length] ?? "";
}

/** Addresses of the three lists: as they open, searched, filtered, and half-way down in another order. */
export async function listTargets(client: pg.Client): Promise<ListTarget[]> {
  const lists = [
    { area: "products", search: words, filter: "status=draft", sort: "title", by: "title", table: "product" },
    { area: "orders", search: buyers, filter: "state=paid", sort: "total", by: "total", table: "orders" },
    {
      area: "customers",
      search: people,
      filter: "newsletter=given",
      sort: "name",
      by: "coalesce(name, '')",
      table: "customer",
    },
  ];
  const targets: ListTarget[] = [];
  for (const { area, search, filter, sort, by, table } of lists) {
    const word = inTurn(search);
    const half = await client.query<{ place: string; id: string }>(
      `SELECT (${by})::text AS place, id FROM ${table} ORDER BY ${by}, id OFFSET (SELECT count(*) / 2 FROM ${table}) LIMIT 1`,
    );
    const [row] = half.rows;
    const place = Buffer.from(JSON.stringify([row?.place, row?.id])).toString("base64url");
    targets.push(
      { name: `${area}, opened`, path: () => `/admin/${area}` },
      { name: `${area}, searched`, path: () => `/admin/${area}?q=${encodeURIComponent(word())}` },
      { name: `${area}, filtered`, path: () => `/admin/${area}?${filter}` },
      { name: `${area}, half-way down by ${sort}`, path: () => `/admin/${area}?sort=${sort}&after=${place}` },
    );
  }
  return targets;
}
