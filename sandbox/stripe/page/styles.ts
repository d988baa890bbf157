import { raw } from "hono/html";

/** The pay page's looks: plain, calm, readable in both colour schemes, nothing loaded from anywhere. */
export const styles = raw(`
:root { --page: #f6f7f9; --card: #fff; --ink: #1a1f36; --soft: #525a72; --line: #d5d9e2; --accent: #4b3fd1; --on-accent: #fff; --bad: #a3142c; --bad-page: #fdeef0; --banner: #fff3cf; --on-banner: #4d3800; }
@media (prefers-color-scheme: dark) { :root { --page: #14161d; --card: #1e212b; --ink: #eef0f6; --soft: #b3b9cb; --line: #3b4152; --accent: #b3acff; --on-accent: #16132f; --bad: #ffb3bf; --bad-page: #3b1a20; --banner: #463a10; --on-banner: #ffedb5; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
.banner p { margin: 0; }
.banner { padding: .75rem 1rem; background: var(--banner); color: var(--on-banner); text-align: center; }
main { display: grid; gap: 2rem; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
@media (min-width: 48rem) { main:has(.summary) { grid-template-columns: 1fr 1fr; align-items: start; } }
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
h2 { font-size: 1.125rem; margin: 0 0 .75rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.5rem; min-width: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem 0; text-align: left; font-weight: 400; vertical-align: top; }
td { text-align: right; white-space: nowrap; padding-left: 1rem; font-variant-numeric: tabular-nums; }
tbody tr + tr, tfoot tr { border-top: 1px solid var(--line); }
tfoot tr:last-child > * { font-weight: 700; font-size: 1.125rem; }
small, .soft { color: var(--soft); font-size: .9rem; }
summary { padding: .6rem 0; cursor: pointer; color: var(--soft); }
fieldset { border: 0; margin: 0 0 1.5rem; padding: 0; }
legend { font-weight: 600; padding: 0; margin-bottom: .5rem; }
.choice { display: flex; gap: .75rem; align-items: baseline; padding: .6rem .75rem; border: 1px solid var(--line); border-radius: .5rem; margin-bottom: .5rem; cursor: pointer; }
.choice:has(:checked) { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.choice span { min-width: 0; }
.number { font-family: ui-monospace, monospace; white-space: nowrap; }
input[type=radio] { accent-color: var(--accent); flex: none; }
label.field { display: block; font-weight: 600; margin-bottom: 1.5rem; }
input[type=text] { display: block; width: 100%; margin-top: .35rem; padding: .7rem .75rem; font: inherit; color: inherit; background: var(--page); border: 1px solid var(--soft); border-radius: .5rem; }
button, .button { display: block; width: 100%; padding: .85rem 1rem; border: 1px solid var(--accent); border-radius: .5rem; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer; }
.quiet { background: transparent; color: var(--accent); margin-top: .75rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.error { margin: 0 0 1rem; padding: .75rem 1rem; border: 1px solid var(--bad); border-radius: .5rem; background: var(--bad-page); color: var(--bad); }
`);
