import pg from "pg";

/** Does in the shop's database what nobody can do in a browser yet. */
export async function ask(sql: string, values: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.SHOP_DATABASE_URL });
  await client.connect();
  await client.query(sql, values);
  await client.end();
}
