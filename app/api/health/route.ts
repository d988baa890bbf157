import { connection } from "next/server";
import { shopHealth } from "@/lib/platform/health";

/** 200 when database, worker and mail are well, 503 when one is not; the body says which. */
export async function GET(): Promise<Response> {
  await connection();
  const health = await shopHealth(new Date());
  return Response.json(health, { status: health.ok ? 200 : 503, headers: { "cache-control": "no-store" } });
}
