import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/**
 * The head of an answer, to be given once more with the same page. That a page is there in several encodings is said by whoever
 * compresses answers, which is after this and not at all where Next is not asked; a cache in between has to know.
 */
export function headOf(response: ServerResponse): OutgoingHttpHeaders {
  const headers = response.getHeaders();
  const vary = [headers.vary ?? []].flat().join(", ");
  if (/\baccept-encoding\b/i.test(vary)) return { ...headers };
  return { ...headers, vary: vary ? `${vary}, Accept-Encoding` : "Accept-Encoding" };
}
