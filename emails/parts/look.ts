import type { CSSProperties } from "react";
import type { Colours } from "./types";

/** Light colours stand in the elements; mail programs that know the dark scheme take these rules instead. */
export function darkRules(colours: Colours): string {
  const rules = [
    `.paper,.paper>table>tbody>tr>td{background:${colours.paper.dark} !important;color:${colours.ink.dark} !important}`,
    `.raised{background:${colours.raised.dark} !important;color:${colours.ink.dark} !important}`,
    `.surface{background:${colours.surface.dark} !important}`,
    `.ink,.ink *{color:${colours.ink.dark} !important}`,
    `.soft,.soft *{color:${colours["ink-soft"].dark} !important}`,
    `.ruled{border-color:${colours.line.dark} !important}`,
    `.accent{color:${colours.accent.dark} !important}`,
    `.button,.button *{background:${colours.accent.dark} !important;color:${colours["on-accent"].dark} !important}`,
  ].join("");
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){${rules}}@media (max-width:520px){.card{padding:28px 22px !important}.frame{padding:20px 10px !important}.beside{display:block !important;width:auto !important;padding:0 0 16px !important}.beside img{max-width:100% !important}}`;
}

export const words: CSSProperties = { fontSize: "16px", lineHeight: "1.6", margin: "0 0 16px" };
export const small: CSSProperties = { fontSize: "13px", lineHeight: "1.55", margin: "0 0 10px" };
