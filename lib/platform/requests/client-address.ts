import { isIPv6 } from "node:net";
import { env } from "../env";

/**
 * Whose request this is. Without a proxy the address is the connection's own, which `watchPeers` notes in a header that
 * no visitor can set. Behind TRUSTED_PROXY_HOPS proxies it is that many steps from the end of `X-Forwarded-For`: what
 * stands further left was written by the visitor. Of an IPv6 address the first half counts, because a household has the rest.
 */
export function clientAddress(headers: Headers, hops = env().TRUSTED_PROXY_HOPS): string {
  const peer = headers.get("x-peer-address") ?? "unknown";
  const chain = (headers.get("x-forwarded-for") ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const address = hops === 0 ? peer : (chain.at(-hops) ?? peer);
  return isIPv6(address) && !address.includes(".") ? firstHalf(address) : address.replace(/^::ffff:/i, "");
}

function firstHalf(address: string): string {
  const [head = "", tail = ""] = address.toLowerCase().split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}
