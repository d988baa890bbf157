import { render, toPlainText } from "@react-email/render";
import type { ReactElement } from "react";

const asWritten = ["h1", "h2", "h3"].map((selector) => ({ selector, options: { uppercase: false } }));

/** A letter's sheet as HTML and as plain text: the same sheet gives the same, byte for byte. */
export async function writeOut(sheet: ReactElement): Promise<{ html: string; text: string }> {
  const html = await render(sheet);
  return { html, text: toPlainText(html, { wordwrap: 78, selectors: asWritten }) };
}
