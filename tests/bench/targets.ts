import type pg from "pg";
import type { Target } from "./measure";
import { newSearches, visitors } from "./queries";

/** Hands out one after the other, over and over. */
function inTurn<Value>(values: readonly Value[]): () => Value {
  let next = 0;
  return () => {
    const value = values[next % values.length];
    next += 1;
    if (value === undefined) throw new Error("there is nothing to measure");
    return value;
  };
}

async function texts(client: pg.Client, sql: string): Promise<string[]> {
  return (await client.query<{ text: string }>(sql)).rows.map((row) => row.text);
}

/** An address of its own for each request, so that limits on attempts, which are not measured here, do not answer. */
let visitor = 0;
function asVisitor(): Record<string, string> {
  visitor += 1;
  return { "x-forwarded-for": `10.${(visitor >> 16) & 255}.${(visitor >> 8) & 255}.${visitor & 255}` };
}

function form(url: string, fields: Record<string, string>) {
  return {
    method: "POST" as const,
    headers: {
      ...asVisitor(),
      origin: url,
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams(fields).toString(),
  };
}

/** Fills a basket of its own and gives the cookie that leads to it. */
async function filledBasket(url: string, variant: string): Promise<string> {
  const { method, headers, body } = form(url, { variant, quantity: "1" });
  const answer = await fetch(`${url}/basket/add`, { method, headers, body });
  if (!answer.ok)
    throw new Error(`The basket did not take ${variant}: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** As every browser asks: for an answer that is compressed. */
function compressed(target: Target): Target {
  return { ...target, name: `${target.name}, compressed`, accept: "gzip, deflate, br, zstd" };
}

/** Everything that is measured in the shop at `url`; what is compared with one another stands together. */
export async function shopTargets(url: string, client: pg.Client, connections: number): Promise<Target[][]> {
  const products = await texts(
    client,
    "SELECT '/products/' || handle AS text FROM product WHERE available ORDER BY md5(id) LIMIT 50",
  );
  const collections = await texts(
    client,
    "SELECT '/collections/' || handle AS text FROM collection WHERE handle LIKE 'bench-%' ORDER BY id",
  );
  const variants = await texts(
    client,
    "SELECT v.id AS text FROM variant v JOIN stock s ON s.variant_id = v.id WHERE s.on_hand >= 1000 ORDER BY md5(v.id) LIMIT 500",
  );
  const baskets = await Promise.all(
    variants.slice(0, connections).map((variant) => filledBasket(url, variant)),
  );
  const asked = new Set<string>();
  const firstAsked = newSearches(1, asked);
  const searches = Array.from({ length: 300 }, () => firstAsked());
  const product = inTurn(products);
  const collection = inTurn(collections);
  const search = inTurn(searches);
  const variant = inTurn(variants);
  const basket = inTurn(baskets);
  const ask = visitors(2);
  const never = newSearches(3, asked);
  const noted = (path: string) => {
    asked.add(path);
    return path;
  };
  let typed = 0;
  const pages: Target[] = [
    { url, name: "static page (/about)", request: () => ({ path: "/about" }) },
    { url, name: "home", request: () => ({ path: "/" }) },
    { url, name: "product (50 in turn)", visited: products, request: () => ({ path: product() }) },
    { url, name: "collection (20 in turn)", visited: collections, request: () => ({ path: collection() }) },
  ];
  const searching: Target[] = [
    {
      url,
      name: "search, seen before (300 in turn)",
      visited: searches,
      request: () => ({ path: search() }),
    },
    { url, name: "search, as visitors ask", request: () => ({ path: noted(ask()) }) },
    { url, name: "search, never seen", request: () => ({ path: never() }) },
  ];
  const alone: Target[] = [
    ...searching,
    ...searching.map(compressed),
    { url, name: "suggestions, never seen", request: () => ({ path: `/api/suggest?q=b${typed++}` }) },
    {
      url,
      name: "basket add (new baskets)",
      request: () => ({ path: "/basket/add", ...form(url, { variant: variant(), quantity: "1" }) }),
    },
    {
      url,
      name: "checkout start",
      request: () => ({ path: "/checkout", headers: { ...asVisitor(), cookie: basket() } }),
    },
  ];
  return [[...pages, ...pages.map(compressed)], ...alone.map((target) => [target])];
}
