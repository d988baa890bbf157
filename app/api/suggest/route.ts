import { getImageProps } from "next/image";
import { getSuggestions } from "@/lib/catalogue/search/loaders";

/** What may be meant by what has been typed so far. The same for everybody, so that it may be kept for a minute. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const suggestions = await getSuggestions(typed.slice(0, 200).toWellFormed().trim().toLowerCase());
  const shown = suggestions.map((suggestion) => ({ ...suggestion, picture: small(suggestion.picture) }));
  return Response.json(shown, { headers: { "Cache-Control": "public, max-age=60" } });
}

/** The picture at the size of a suggestion. */
function small(picture: string | null): string | null {
  return picture && getImageProps({ src: picture, alt: "", width: 44, height: 44 }).props.src;
}
