import { headers } from "next/headers";
import { pageHeader } from "./page-header";

/** The address of the page that this request asks for, as the proxy saw it; null for pages it names none of. */
export async function askedPage(): Promise<string | null> {
  return (await headers()).get(pageHeader);
}
