import { parseArgs } from "node:util";
import { db } from "@/lib/platform/db";
import { readOwnerWays } from "@/lib/staff/owner-link/data";
import { Advice } from "../sandbox/say";
import { useShop as openShop } from "../sandbox/use-shop";
import { ownerAddress } from "./owner/owner-address";

const usage = `npm run owner -- link [--email name@example.com]

Prints an address that works once, within a day: it makes the shop's first owner, or lets an owner in again who has lost
their mail or their second factor. Where there are several owners, --email says which.`;

/** The one owner that is meant. Throws advice when that is not clear. */
async function chosen(email: string | undefined): Promise<{ who: string; name: string }> {
  const ways = await readOwnerWays(db());
  const [first] = ways;
  if (first?.kind === "first") return { who: "first", name: "the first owner" };
  const owners = ways.filter((way) => way.kind === "recovery");
  const meant = email ? owners.filter((owner) => owner.email.toLowerCase() === email.toLowerCase()) : owners;
  const [owner] = meant;
  if (owner && meant.length === 1) return { who: owner.staffId, name: owner.name };
  const names = owners.map((known) => `  ${known.email}  ${known.name}`).join("\n");
  throw new Advice(
    `${email ? `${email} is no owner` : "Say which owner with --email"}. The owners are:\n${names}`,
  );
}

try {
  const { values, positionals } = parseArgs({
    options: { email: { type: "string" } },
    allowPositionals: true,
  });
  if (positionals[0] !== "link") throw new Advice(usage);
  const close = await openShop();
  try {
    const { who, name } = await chosen(values.email);
    console.log(`For ${name}, once, until this time tomorrow:\n${await ownerAddress(who, new Date())}`);
  } finally {
    await db().$disconnect();
    await close();
  }
} catch (error) {
  const expected = error instanceof Advice || (error instanceof TypeError && "code" in error);
  console.error(expected ? error.message : error);
  // Not exitCode: the embedded database's own exit hook would turn that into 0.
  process.exit(1);
}
