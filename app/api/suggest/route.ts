import { getSuggestions } from "@/lib/catalogue/search/loaders";

/** What may be meant by what has been typed so far. The same for everybody, so that it may be kept for a minute. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const suggestions = await getSuggestions(typed.slice(0, 200).toWellFormed().trim().toLowerCase());
  return Response.json(suggestions, { headers: { "Cache-Control": "public, max-age=60" } });
}
