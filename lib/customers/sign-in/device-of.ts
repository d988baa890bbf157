import { deviceWords } from "./device-words";

/** What a person would call the browser that sent this request. */
export function deviceOf(request: Request): string {
  return deviceWords(request.headers.get("user-agent"));
}
