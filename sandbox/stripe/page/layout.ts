import { html } from "hono/html";
import { styles } from "./styles";

type Html = ReturnType<typeof html>;

/** The frame of every page: says first of all that nothing here costs money. */
export function layout(title: string, content: Html): Html {
  return html`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <style>${styles}</style>
  </head>
  <body>
    <header class="banner"><p id="nothing-charged"><strong>Local test payment page.</strong> It stands in for Stripe on this machine. No card is charged.</p></header>
    <main>${content}</main>
  </body>
</html>`;
}
