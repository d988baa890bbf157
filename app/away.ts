/**
 * What a visitor reads while the database is away, where everything on a page is theirs and nothing could be kept. Needs
 * nothing that can be away as well: no settings, no style sheet, no script.
 * @param again path of the page that was wanted
 */
function awayPage(again: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>One moment, please</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif; color: light-dark(#2a2420, #f0e9df); background: light-dark(#fbf8f3, #191512); }
main { max-width: 34rem; margin: 0 auto; padding: 18vh 1.5rem 4rem; }
h1 { margin: 0 0 1rem; font: 400 2.25rem/1.15 Georgia, serif; }
a { display: inline-block; padding: .6rem 0; color: inherit; }
</style>
</head>
<body>
<main>
<h1>One moment, please.</h1>
<p>This page cannot be shown just now. The fault is on our side and usually passes within a minute. Nothing was charged by this, and your basket is kept.</p>
<p><a href="${again.replaceAll("&", "&amp;").replaceAll('"', "%22")}">Try again</a></p>
</main>
</body>
</html>
`;
}

/**
 * The answer while the database is away.
 * @param again path of the page that was wanted
 */
export function away(again: string): Response {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "retry-after": "10",
  };
  return new Response(awayPage(again), { status: 503, headers });
}
