/**
 * The whole address of what somebody typed as one: pages of the shop by their path, "example.org" as https. Null for
 * what leads nowhere or would do something other than lead somewhere.
 */
export function letterAddress(typed: string, shopUrl: string): string | null {
  const text = typed.trim();
  if (text === "") return null;
  const inside = /^[/?#](?!\/)/.test(text);
  const hasScheme = /^(https?|mailto|tel):/i.test(text);
  if (!inside && !hasScheme && !/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([:/?#]|$)/u.test(text)) return null;
  const whole = inside
    ? shopUrl + (text.startsWith("/") ? text : `/${text}`)
    : hasScheme
      ? text
      : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const { href, protocol, hostname } = new URL(whole);
  if (protocol === "mailto:" || protocol === "tel:") return href;
  return (protocol === "https:" || protocol === "http:") && hostname !== "" ? href : null;
}
